package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.pipeline.FoundTerms;
import org.duizhao.pipeline.MainPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The terms of a glossary that a transcript holds. */
@Command(
        name = "find",
        description = "Lists where the terms of a glossary stand in a transcript, and what was misheard.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints a table: id of the sentence, speaker, found, zh, en, misheard (yes or no), context.",
            "",
            "Example:",
            "  duizhao terms find talk.zh.md -g glossary/ai.csv --misheard"
        })
final class TermsFindCommand implements Callable<Integer> {
    @Mixin
    private GlossedTranscript transcript = new GlossedTranscript();

    @Option(names = "--misheard", description = "Only wrong spellings.")
    private boolean misheardOnly;

    private final Terminal terminal;

    TermsFindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FoundTerms found = MainPath.findTerms(transcript.chinese(), transcript.glossaries());
        Remarks.print(found.chinese().source(), terminal.messages());
        PrintWriter out = terminal.results();
        out.print("id\tspeaker\tfound\tzh\ten\tmisheard\tcontext\n");
        found.matches().stream()
                .filter(match -> match.misheard() || !misheardOnly)
                .forEach(match ->
                        out.print(row(match, found.chinese().sentences().get(match.sentence())) + "\n"));
        long misheard = found.matches().stream().filter(TermMatch::misheard).count();
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d terms found, %d of them misheard%n",
                        found.matches().size(),
                        misheard);
        return ExitCode.DONE;
    }

    private static String row(TermMatch match, Sentence sentence) {
        return String.join(
                "\t",
                String.valueOf(sentence.index()),
                sentence.speaker(),
                match.found(),
                match.term().chinese(),
                match.term().english(),
                match.misheard() ? "yes" : "no",
                MatchContext.of(match, sentence.text()));
    }
}
