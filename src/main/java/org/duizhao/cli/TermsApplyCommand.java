package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.TermMatch;
import org.duizhao.pipeline.MainPath;
import org.duizhao.problem.Places;
import org.duizhao.term.Corrections;
import org.duizhao.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A transcript with what was misheard put right. */
@Command(
        name = "apply",
        description = {
            "Puts right what a transcript's glossary knows to be misheard, and lists each place. The transcript itself stays"
                    + " as it is; -o writes a corrected one, in which all else is as it was.",
            "Only approved entries are applied, and only where no other entry may be meant; the other places are listed"
                    + " as left alone."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints a table: place, from, to, zh, en, applied (yes or no), context.",
            "",
            "Example:",
            "  duizhao terms apply talk.zh.md -g glossary/ai.csv -o talk.corrected.zh.md"
        })
final class TermsApplyCommand implements Callable<Integer> {
    @Mixin
    private GlossedTranscript transcript = new GlossedTranscript();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the corrected transcript goes, in UTF-8. Of a web page or Word document it is the text.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    TermsApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Corrections corrections = MainPath.correct(transcript.chinese(), transcript.glossaries());
        Remarks.print(corrections.transcript().source(), terminal.messages());
        print(corrections);
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d places put right, %d left alone%n",
                        corrections.applied().size(),
                        corrections.leftAlone().size());
        output.ifPresent(file -> write(corrections, file));
        return ExitCode.DONE;
    }

    private void print(Corrections corrections) {
        SegmentedText text = corrections.transcript();
        Places places = new Places(text.source().name(), text.source().text());
        PrintWriter out = terminal.results();
        out.print("place\tfrom\tto\tzh\ten\tapplied\tcontext\n");
        corrections.misheard().forEach(match -> out.print(row(match, text, places) + "\n"));
    }

    private static String row(TermMatch match, SegmentedText text, Places places) {
        int offset = text.spanInSource(match.sentence(), match.stretch()).start();
        return String.join(
                "\t",
                TsvCell.of(places.of(offset).toString()),
                match.found(),
                TsvCell.of(match.right()),
                TsvCell.of(match.term().chinese()),
                TsvCell.of(match.term().english()),
                match.isCorrectable() ? "yes" : "no",
                MatchContext.of(match, text.sentences().get(match.sentence()).text()));
    }

    private void write(Corrections corrections, Path file) {
        WholeFile.write(file, out -> {
            out.write(corrections.sourceText().getBytes(StandardCharsets.UTF_8));
            return file;
        });
        terminal.messages().println("wrote " + file);
    }
}
