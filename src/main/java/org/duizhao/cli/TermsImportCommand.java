package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.GlossaryConversion;
import org.duizhao.term.format.ColumnTitles;
import org.duizhao.term.format.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A glossary of any format as one of ours. */
@Command(
        name = "import",
        description = {
            "Turns glossaries into one CSV file with the columns that Duizhao knows. Reads CSV, TSV, XLSX, TBX 2 and 3, and"
                    + " glossaries of OmegaT; what cannot be taken over is listed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao terms import termbase.tbx -o glossary.csv",
            "  duizhao terms import ours.csv theirs.xlsx -o all.csv",
            "  duizhao terms import list.csv --columns zh=Source,en=Target,note=Remarks -o glossary.csv"
        })
final class TermsImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Glossaries; of several the first that has a term decides.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CSV",
            description = "The file to write. Without it, the glossary goes to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN=TITLE",
            description =
                    "Titles of columns in a table, where they are none of the usual ones; others are passed over.")
    private Map<String, String> columns = Map.of();

    private final Terminal terminal;

    TermsImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        GlossaryConversion conversion = new GlossaryConversion(files, ColumnTitles.of(columns), GlossaryFormat.CSV);
        GlossaryConversion.Report report =
                output.isPresent() ? conversion.writeTo(output.get()) : conversion.writeTo(terminal.bytes());
        GlossaryReport.print(report, output, terminal.messages());
        return ExitCode.DONE;
    }
}
