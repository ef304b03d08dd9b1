package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.MainPath;
import org.duizhao.term.Glossary;
import org.duizhao.term.TermConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Entries of glossaries that do not go together. */
@Command(
        name = "conflicts",
        description = "Lists entries that do not go together, in one glossary or across several.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints a table: weight (conflict or notice), kind, text, place, zh, en, other place, other zh, other en.",
            "Kinds of conflict: different_english (one spelling, two terms), misheard_is_right (a wrong spelling of one",
            "term is a right one of another), misheard_twice (one wrong spelling, two terms), forbidden_is_right (English",
            "forbidden and right for one term). Notices: duplicate, forbidden_elsewhere (English forbidden for one term",
            "and right for another).",
            "",
            "Examples:",
            "  duizhao terms conflicts ours.csv glossary/ai.csv",
            "  duizhao terms conflicts glossary/ai.csv --strict"
        })
final class TermsConflictsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GLOSSARY", arity = "1..*", description = "Glossaries in order of priority.")
    private List<Path> glossaries = List.of();

    @Option(names = "--strict", description = "End with exit code 1 if there is a conflict; notices do not count.")
    private boolean strict;

    private final Terminal terminal;

    TermsConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<TermConflict> found = MainPath.conflicts(glossaries);
        PrintWriter out = terminal.results();
        out.print("weight\tkind\ttext\tplace\tzh\ten\tother_place\tother_zh\tother_en\n");
        found.forEach(conflict -> out.print(row(conflict) + "\n"));
        long conflicts = found.stream()
                .filter(conflict -> conflict.kind().isContradiction())
                .count();
        terminal.messages().printf(Locale.ROOT, "%d conflicts and %d notices%n", conflicts, found.size() - conflicts);
        return strict && conflicts > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static String row(TermConflict conflict) {
        return String.join(
                "\t",
                conflict.kind().isContradiction() ? "conflict" : "notice",
                conflict.kind().name().toLowerCase(Locale.ROOT),
                TsvCell.of(conflict.text()),
                cells(conflict.first()),
                cells(conflict.second()));
    }

    private static String cells(Glossary.Entry entry) {
        return TsvCell.of(entry.place().toString()) + "\t"
                + TsvCell.of(entry.term().chinese()) + "\t"
                + TsvCell.of(entry.term().english());
    }
}
