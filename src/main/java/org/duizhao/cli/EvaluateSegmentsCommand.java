package org.duizhao.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Language;
import org.duizhao.evaluate.Accuracy;
import org.duizhao.evaluate.BoundaryErrors;
import org.duizhao.evaluate.BoundaryScore;
import org.duizhao.evaluate.BoundaryTable;
import org.duizhao.evaluate.FixedLengths;
import org.duizhao.pipeline.SegmentationGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sentences against gold. */
@Command(
        name = "evaluate-segments",
        description = {
            "Cuts running text into sentences and compares the boundaries with gold: the same text, one sentence a line,"
                    + " in both a blank line between paragraphs.",
            "",
            "A boundary is the number of characters before it, white space not counted; the ends of paragraphs do not"
                    + " count. The second row shows what knowing nothing but length is good for: a boundary every so many"
                    + " characters, the number that scores best on this gold."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao evaluate-segments talk.txt talk.gold",
            "  duizhao evaluate-segments talk.txt talk.gold --without-punctuation",
            "  duizhao evaluate-segments news.txt news.gold --language english --errors"
        })
final class EvaluateSegmentsCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TEXT", description = "Running text.")
    private Path text = Path.of("");

    @Parameters(index = "1", paramLabel = "GOLD", description = "The same, one sentence a line.")
    private Path gold = Path.of("");

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            defaultValue = "chinese",
            description = "The language: ${COMPLETION-CANDIDATES}. Default: chinese.")
    private Language language = Language.CHINESE;

    @Option(
            names = "--without-punctuation",
            description = "Take punctuation and capital letters away first, as captions made by machine have none.")
    private boolean withoutPunctuation;

    @Option(names = "--errors", description = "List the boundaries that were missed and those that are wrong.")
    private boolean errors;

    private final Terminal terminal;

    EvaluateSegmentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SegmentationGold given = SegmentationGold.read(text, gold, language);
        SegmentationGold material = withoutPunctuation ? given.withoutPunctuation() : given;
        List<List<String>> cut = material.segmented();
        FixedLengths fixed = FixedLengths.bestFor(material.sentences());
        Map<String, Accuracy> ways = new LinkedHashMap<>();
        ways.put("segment", BoundaryScore.of(material.sentences(), cut));
        ways.put("every " + fixed.length() + " characters", fixed.accuracy());
        terminal.results().print(BoundaryTable.of(ways));
        if (errors) {
            BoundaryErrors.of(material.sentences(), cut)
                    .forEach(error -> terminal.results().println(error));
        }
        return ExitCode.DONE;
    }
}
