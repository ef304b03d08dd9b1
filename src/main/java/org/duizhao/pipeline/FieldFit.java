package org.duizhao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.align.Evidence;
import org.duizhao.align.FieldTrainer;
import org.duizhao.align.GoldText;
import org.duizhao.evaluate.Ablation;
import org.duizhao.evaluate.Assessment;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.write.WholeFile;

/**
 * Learns the weights of the aligner from folders of texts with gold and from the confirmed beads of workspaces. The same
 * gold gives the same weights.
 */
public final class FieldFit {
    private final Lexicon lexicon;
    private final List<GoldFolder> folders;
    private final FieldTrainer trainer;

    private FieldFit(Lexicon lexicon, List<GoldFolder> folders) {
        this.lexicon = lexicon;
        this.folders = List.copyOf(folders);
        this.trainer = FieldTrainer.of(lexicon, texts(folders));
    }

    /**
     * Reads the texts of some folders and workspaces and prepares them for learning.
     *
     * @param paths folders as {@link BenchmarkFolder} describes them, and files of workspaces
     * @param dictionaries translations to know besides the lexicon's own
     * @throws BadInputException if a file cannot be used, two texts have the same name, or nothing can be learned
     */
    public static FieldFit of(List<Path> paths, List<Path> dictionaries) {
        List<GoldFolder> read = GoldFolder.readAll(paths);
        refuseTwins(texts(read));
        FieldFit fit = new FieldFit(Lexicon.bundled(dictionaries), read);
        if (fit.trainer.texts().isEmpty()) {
            throw new BadInputException(
                    Place.of(read.get(0).name()),
                    "no gold here can be learned from, since none of it lies where beads are looked for",
                    "check that the gold belongs to its texts");
        }
        return fit;
    }

    /** The names of all texts, {@code folder/document}. */
    public List<String> documents() {
        return texts(folders).stream().map(GoldText::name).toList();
    }

    /** The names of the texts that nothing is learned from, since their gold lies where no beads are looked for. */
    public List<String> notLearnedFrom() {
        Set<String> learnedFrom = trainer.texts();
        return documents().stream().filter(name -> !learnedFrom.contains(name)).toList();
    }

    /**
     * Learns from all texts and writes the weights.
     *
     * @throws BadInputException if the file cannot be written; it is then as it was
     */
    public void write(Path file) {
        byte[] weights = trainer.fit().toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> write(weights, out));
    }

    /**
     * Tests each text with weights learned from all others.
     *
     * @param afterEach what to do when a text has been tested
     * @return for each folder its texts in order, then all of them together
     * @throws BadInputException if there is nothing left to learn from where one text is left out
     */
    public List<Assessment> crossValidate(Runnable afterEach) {
        checkLeavingOut();
        return new CrossValidation(trainer).assess(folders, afterEach);
    }

    /**
     * Tests all texts as {@link #crossValidate} does, with all evidence and then without each kind of it in turn: without it
     * in learning and in aligning, in both passes.
     *
     * @param afterEach what to do when a text has been tested, {@link #ablationSteps} times in all
     * @return all evidence, then each kind that was left out, each with its folders
     * @throws BadInputException if there is nothing left to learn from where one text is left out
     */
    public List<Ablation> ablate(Runnable afterEach) {
        return ablate(List.of(Evidence.values()), afterEach);
    }

    List<Ablation> ablate(List<Evidence> kinds, Runnable afterEach) {
        checkLeavingOut();
        List<Ablation> ablations = new ArrayList<>();
        ablations.add(ablation("nothing", trainer, afterEach));
        for (Evidence kind : kinds) {
            FieldTrainer without = FieldTrainer.of(lexicon, texts(folders), Set.of(kind));
            ablations.add(ablation(kind.title(), without, afterEach));
        }
        return ablations;
    }

    /** How many tests of texts {@link #ablate} takes. */
    public int ablationSteps() {
        return documents().size() * (1 + Evidence.values().length);
    }

    private Ablation ablation(String leftOut, FieldTrainer without, Runnable afterEach) {
        return new Ablation(leftOut, new CrossValidation(without).assessTogether(folders, afterEach));
    }

    private void checkLeavingOut() {
        if (trainer.texts().size() < 2) {
            throw new BadInputException(
                    Place.of(documents().get(0)),
                    "there is no other text to learn from when this one is left out",
                    "give more texts, or learn with --no-cross-validation");
        }
    }

    /** A text given twice would be tested with weights that know it. */
    private static void refuseTwins(List<GoldText> texts) {
        Set<String> names = new HashSet<>();
        for (GoldText text : texts) {
            if (!names.add(text.name())) {
                throw new BadInputException(
                        Place.of(text.name()),
                        "there are two texts of this name",
                        "give each folder once, and rename one of two folders that are called alike");
            }
        }
    }

    private static List<GoldText> texts(List<GoldFolder> folders) {
        return folders.stream().flatMap(folder -> folder.texts().stream()).toList();
    }

    private static int write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }
}
