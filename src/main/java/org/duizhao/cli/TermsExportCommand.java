package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.GlossaryConversion;
import org.duizhao.term.format.ColumnTitles;
import org.duizhao.term.format.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A glossary in the format of another program. */
@Command(
        name = "export",
        description =
                "Writes glossaries as one in the format of another program. What the format cannot hold is listed.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "TBX is the dialect TBX-Basic, Chinese first: tbx2 is ISO 30042:2008, tbx3 is ISO 30042:2019 with data",
            "categories as attributes (DCA), tbx3dct with data categories as tags (DCT).",
            "",
            "Examples:",
            "  duizhao terms export glossary/ai.csv -f tbx2 -o ai.tbx",
            "  duizhao terms export glossary/ai.csv -f xlsx -o ai.xlsx",
            "  duizhao terms export glossary/ai.csv -f omegat -o ai.utf8"
        })
final class TermsExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GLOSSARY",
            arity = "1..*",
            description = "Glossaries in any format that is read; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    private GlossaryFormat format = GlossaryFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Without it, the glossary goes to standard output.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    TermsExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        GlossaryConversion conversion = new GlossaryConversion(glossaries, ColumnTitles.KNOWN, format);
        GlossaryConversion.Report report =
                output.isPresent() ? conversion.writeTo(output.get()) : conversion.writeTo(terminal.bytes());
        GlossaryReport.print(report, output, terminal.messages());
        return ExitCode.DONE;
    }
}
