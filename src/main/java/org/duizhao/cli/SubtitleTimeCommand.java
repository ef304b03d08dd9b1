package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.evaluate.TimingScores;
import org.duizhao.pipeline.SubtitlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When each sentence of a Chinese text is said. */
@Command(
        name = "time",
        description = "Prints when each Chinese sentence is said, by the English captions' words that it translates.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints a table: id of the sentence as \"segment\" counts it, start and end in seconds, probability that the",
            "sentence begins within a second of it, whether it has English, text. Headings are left out.",
            "",
            "Examples:",
            "  duizhao subtitle time talk.zh.md talk.en.vtt > times.tsv",
            "  duizhao subtitle time talk.zh.md talk.en.vtt --gold gold.tsv",
            "  duizhao subtitle time talk.zh.srt talk.en.vtt --own-times"
        })
final class SubtitleTimeCommand implements Callable<Integer> {
    @Mixin
    private TimingOptions inputs = new TimingOptions();

    @Option(
            names = "--gold",
            paramLabel = "TSV",
            description = "Print how far the starts are from those of a table with id, start and end in seconds.")
    private Optional<Path> gold = Optional.empty();

    @Option(
            names = "--own-times",
            description = "The Chinese file has times, which do not count: print how far the starts are from them.")
    private boolean againstOwn;

    private final Terminal terminal;

    SubtitleTimeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<TimedSentence> sentences = SubtitlePath.time(inputs.inputs());
        if (gold.isPresent()) {
            printScores(TimingScores.of(sentences, gold.get()));
        } else if (againstOwn) {
            printScores(TimingScores.againstTheirOwn(sentences));
        } else {
            terminal.results().print("id\tstart\tend\tprobability\tenglish\ttext\n");
            sentences.forEach(sentence -> terminal.results().print(row(sentence) + "\n"));
        }
        return ExitCode.DONE;
    }

    private void printScores(TimingScores scores) {
        terminal.results()
                .printf(
                        Locale.ROOT,
                        "sentences\ttimed\tmedian\twithin 1 s\twithin 2 s\tsilent\tsilent found%n"
                                + "%d\t%d\t%.2f\t%.3f\t%.3f\t%d\t%d%n",
                        scores.sentences(),
                        scores.timed(),
                        scores.medianSeconds(),
                        scores.withinOne(),
                        scores.withinTwo(),
                        scores.silent(),
                        scores.silentFound());
    }

    private static String row(TimedSentence timed) {
        return String.format(
                Locale.ROOT,
                "%d\t%.3f\t%.3f\t%.3f\t%s\t%s",
                timed.sentence().index(),
                timed.time().startMillis() / 1000.0,
                timed.time().endMillis() / 1000.0,
                timed.probability(),
                timed.hasEnglish() ? "yes" : "no",
                timed.sentence().text());
    }
}
