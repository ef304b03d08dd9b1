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
import org.duizhao.align.GoldText;
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
import org.duizhao.read.SentenceTableReader;

/**
 * A folder of texts with gold: for each name {@code NAME.zh} and {@code NAME.en}, one sentence a line, and the ladder
 * {@code NAME.gold}. Talks have {@code NAME.zh.tsv} and {@code NAME.en.tsv} in their stead, tables with speakers and
 * sections. Texts whose gold has a bead for each verse have {@code verse.zh} and {@code verse.en} as well.
 */
public final class BenchmarkFolder {
    private static final String GOLD = ".gold";
    private static final String TABLE = ".tsv";

    private final Path folder;
    private final List<String> documents;
    private final Aligner aligner;

    private BenchmarkFolder(Path folder, List<String> documents, Aligner aligner) {
        this.folder = folder;
        this.documents = List.copyOf(documents);
        this.aligner = aligner;
    }

    /**
     * Lists the documents of a folder, to be aligned with the weights that come with the program.
     *
     * @throws BadInputException if there are none
     */
    public static BenchmarkFolder of(Path folder) {
        return of(folder, Optional.empty(), List.of());
    }

    /**
     * Lists the documents of a folder.
     *
     * @param weights a file of weights to align with, if not those that come with the program
     * @param dictionaries translations to know besides the lexicon's own
     * @throws BadInputException if there are no documents, or the weights or a dictionary cannot be used
     */
    public static BenchmarkFolder of(Path folder, Optional<Path> weights, List<Path> dictionaries) {
        Weights used = weights.map(Weights::read).orElseGet(Weights::bundled);
        Aligner aligner = new Aligner(Lexicon.bundled(dictionaries), used);
        return new BenchmarkFolder(folder, documentsOf(folder), aligner);
    }

    /** The names of the documents, in order. */
    public List<String> documents() {
        return documents;
    }

    /** Aligns one document. */
    public Alignment align(String document) {
        SegmentedText chinese = text(document, ".zh", Language.CHINESE);
        SegmentedText english = text(document, ".en", Language.ENGLISH);
        return new Alignment(chinese, english, aligner.align(chinese, english, List.of()), List.of());
    }

    /** A document's gold beside a ladder proposed for it; with {@code verses}, beads of one verse are merged first. */
    public LadderPair withGold(String document, Ladder proposed, Optional<VerseMerge> verses) {
        List<Bead> beads = proposed.beads();
        List<Bead> compared = verses.map(merge -> merge.merge(beads)).orElse(beads);
        return new LadderPair(document, gold(document), compared);
    }

    /** The verses of the folder's texts. */
    public VerseMerge verses() {
        return new VerseMerge(Verses.read(folder.resolve("verse.zh")), Verses.read(folder.resolve("verse.en")));
    }

    /**
     * The texts with their gold, in order.
     *
     * @throws BadInputException if a file cannot be used, or gold has sentences that its texts have not
     */
    List<GoldText> goldTexts() {
        return documents.stream().map(this::goldText).toList();
    }

    /** What the folder is called. */
    String name() {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    private static List<String> documentsOf(Path folder) {
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
        return documents;
    }

    private GoldText goldText(String document) {
        SegmentedText chinese = text(document, ".zh", Language.CHINESE);
        SegmentedText english = text(document, ".en", Language.ENGLISH);
        List<Bead> gold = gold(document);
        for (Bead bead : gold) {
            boolean fits = bead.chinese().stream().allMatch(index -> index < chinese.size())
                    && bead.english().stream().allMatch(index -> index < english.size());
            if (!fits) {
                throw new BadInputException(
                        Place.of(file(document, GOLD).toString()),
                        "the bead %s:%s has sentences that the texts have not (%d Chinese, %d English)"
                                .formatted(bead.chinese(), bead.english(), chinese.size(), english.size()),
                        "put the gold beside the texts it was made for; sentences count from 0");
            }
        }
        return new GoldText(name() + "/" + document, chinese, english, gold);
    }

    private List<Bead> gold(String document) {
        return LadderFile.read(file(document, GOLD));
    }

    private SegmentedText text(String document, String ending, Language language) {
        Path list = file(document, ending);
        Path table = file(document, ending + TABLE);
        return Files.exists(table) && Files.notExists(list)
                ? SentenceTableReader.read(table, language)
                : SentenceListReader.read(list, language);
    }

    private Path file(String document, String ending) {
        return folder.resolve(document + ending);
    }
}
