package org.duizhao.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Aligner;
import org.duizhao.align.Weights;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Ladder;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.evaluate.LadderFile;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.evaluate.VerseMerge;
import org.duizhao.evaluate.Verses;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.SentenceListReader;

/**
 * A folder of texts with gold: for each name {@code NAME.zh} and {@code NAME.en}, one sentence a line, and the ladder
 * {@code NAME.gold}. Texts whose gold has a bead for each verse have {@code verse.zh} and {@code verse.en} as well.
 */
public final class BenchmarkFolder {
    private static final String GOLD = ".gold";

    private final Path folder;
    private final List<String> documents;
    private final Aligner aligner = new Aligner(Lexicon.bundled(), Weights.bundled());

    private BenchmarkFolder(Path folder, List<String> documents) {
        this.folder = folder;
        this.documents = List.copyOf(documents);
    }

    /**
     * Lists the documents of a folder.
     *
     * @throws BadInputException if there are none
     */
    public static BenchmarkFolder of(Path folder) {
        List<String> documents = new ArrayList<>();
        try (DirectoryStream<Path> golds = Files.newDirectoryStream(folder, "*" + GOLD)) {
            for (Path gold : golds) {
                String name = gold.getFileName().toString();
                documents.add(name.substring(0, name.length() - GOLD.length()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new BadInputException(
                    Place.of(folder.toString()), "the folder cannot be read", "check its name and permissions");
        }
        if (documents.isEmpty()) {
            throw new BadInputException(
                    Place.of(folder.toString()),
                    "there is no gold in this folder",
                    "it should hold NAME.zh, NAME.en and NAME.gold");
        }
        Collections.sort(documents);
        return new BenchmarkFolder(folder, documents);
    }

    /** The names of the documents, in order. */
    public List<String> documents() {
        return documents;
    }

    /** Aligns one document. */
    public Alignment align(String document) {
        SegmentedText chinese = SentenceListReader.read(file(document, ".zh"), Language.CHINESE);
        SegmentedText english = SentenceListReader.read(file(document, ".en"), Language.ENGLISH);
        return new Alignment(chinese, english, aligner.align(chinese, english, List.of()), List.of());
    }

    /** A document's gold beside a ladder proposed for it; with {@code verses}, beads of one verse are merged first. */
    public LadderPair withGold(String document, Ladder proposed, Optional<VerseMerge> verses) {
        List<Bead> beads = proposed.beads();
        List<Bead> compared = verses.map(merge -> merge.merge(beads)).orElse(beads);
        return new LadderPair(document, LadderFile.read(file(document, GOLD)), compared);
    }

    /** The verses of the folder's texts. */
    public VerseMerge verses() {
        return new VerseMerge(Verses.read(folder.resolve("verse.zh")), Verses.read(folder.resolve("verse.en")));
    }

    private Path file(String document, String ending) {
        return folder.resolve(document + ending);
    }
}
