package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Finding;
import org.duizhao.pipeline.AlignmentInputs;
import org.duizhao.pipeline.CheckedAlignment;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.findings.FindingsFormat;
import org.duizhao.write.findings.FindingsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The terms, names and numbers of a pair of texts. */
@Command(
        name = "check",
        description = {
            "Aligns a Chinese transcript with its English, or takes a workspace as it is, and checks: terms that the English does not say, forbidden"
                    + " renderings, terms rendered in several ways, one English for several terms, names spelled in several"
                    + " ways, numbers that differ, Chinese left in the English.",
            "Errors are wrong in all likelihood, warnings are to be looked at; notes say what is missing for a reason that"
                    + " is known: no English, a heading, a pronoun."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao terms check talk.zh.md talk.en.md -g glossary/ai.csv",
            "  duizhao terms check talk.zh.md talk.en.md -g glossary/ai.csv --fixed talk.gold --format html -o findings.html",
            "  duizhao terms check talk.zh.md talk.en.md -g glossary/ai.csv --fail-on error,missing",
            "  duizhao terms check talk.duizhao"
        })
final class TermsCheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ZH|WORKSPACE",
            description = "The Chinese transcript; or, alone, a workspace, made by \"duizhao align -o\".")
    private Location chinese = Location.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "EN", description = "The English source.")
    private Optional<Location> english = Optional.empty();

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "CSV",
            description = "A glossary; of several the first that has a term decides. A workspace knows the terms that"
                    + " it was made with.")
    private List<Path> glossaries = List.of();

    @Option(
            names = "--fixed",
            paramLabel = "LADDER",
            description = "Beads of the two texts that are known to be right; a whole ladder is checked as it is.")
    private Optional<Path> fixedBeads = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: table, a finding a line.")
    private FindingsFormat format = FindingsFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Without it, standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND|SEVERITY",
            description = "Report only these: a kind as each finding names it, or a" + " severity and what is worse.")
    private List<FindingFilter> only = List.of();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "KIND|SEVERITY",
            description = "Return 1 if one of these is reported: a kind, or a severity and what is worse.")
    private List<FindingFilter> failOn = List.of();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private EnglishEncoding englishEncoding = new EnglishEncoding();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    TermsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CheckedAlignment checked =
                english.map(this::inputs).map(MainPath::check).orElseGet(this::checkedWorkspace);
        Remarks.print(checked.alignment().chinese().source(), terminal.messages());
        Remarks.print(checked.alignment().english().source(), terminal.messages());
        List<Finding> findings = checked.findings().stream()
                .filter(finding -> only.isEmpty() || FindingFilter.anyMatches(only, finding))
                .toList();
        write(checked, findings);
        summarise(findings);
        return findings.stream().anyMatch(finding -> FindingFilter.anyMatches(failOn, finding))
                ? ExitCode.FOUND
                : ExitCode.DONE;
    }

    private AlignmentInputs inputs(Location englishText) {
        return new AlignmentInputs(
                encoding.applyTo(web.applyTo(chinese)),
                Optional.of(englishEncoding.applyTo(web.applyTo(englishText))),
                glossaries,
                dictionaries.files(),
                Optional.empty(),
                fixedBeads);
    }

    private CheckedAlignment checkedWorkspace() {
        if (fixedBeads.isPresent() || !(chinese instanceof Location.Local workspace)) {
            throw new ParameterException(
                    spec.commandLine(), "Name the English, too; only a workspace is checked alone, and as it is.");
        }
        try (Workspace open = Workspace.open(workspace.file())) {
            return MainPath.check(open.snapshot().document().alignment(), glossaries, dictionaries.files());
        }
    }

    private void write(CheckedAlignment checked, List<Finding> findings) throws IOException {
        String title = Names.titleOf(checked.alignment().chinese()).orElse(Names.ofTalk(chinese));
        FindingsWriter writer = new FindingsWriter(
                checked.alignment(), findings, new ExportOptions(title, Instant.now(), ProgramVersion.number()));
        if (output.isPresent()) {
            writer.write(format, output.get());
            terminal.messages().println("wrote " + output.get());
        } else {
            writer.writeTo(format, terminal.bytes());
        }
    }

    private void summarise(List<Finding> findings) {
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d errors, %d warnings, %d notes%n",
                        count(findings, Finding.Severity.ERROR),
                        count(findings, Finding.Severity.WARNING),
                        count(findings, Finding.Severity.NOTE));
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
