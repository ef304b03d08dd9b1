package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.AlignmentInputs;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.duizhao.pipeline.ProposedTerms;
import org.duizhao.term.format.GlossaryFormat;
import org.duizhao.term.format.GlossaryWriter;
import org.duizhao.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Entries that a transcript proposes for a glossary. */
@Command(
        name = "extract",
        description = {
            "Proposes entries for a glossary: terms and names of a transcript with their English, the likeliest first, and"
                    + " wrong spellings. Without English the Chinese alone proposes them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints a table: rank, termhood (0 to 1), zh, en, count, ids of the sentences, misheard forms, an example.",
            "",
            "Examples:",
            "  duizhao terms extract talk.zh.md talk.en.md -o proposed.csv",
            "  duizhao terms extract talk.zh.md talk.en.md -g glossary/ai.csv --limit 50"
        })
final class TermsExtractCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ZH", description = "The Chinese transcript, a file or an address.")
    private Location chinese = Location.of("");

    @Parameters(index = "1", paramLabel = "EN", arity = "0..1", description = "The English source.")
    private Optional<Location> english = Optional.empty();

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "GLOSSARY",
            description = "A glossary whose entries are not proposed again. May be repeated.")
    private List<Path> glossaries = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CSV",
            description = "Also write the entries, with status proposed, as a glossary.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many entries at most. Default: 200.")
    private int limit = 200;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: tsv.")
    private CandidateFormat format = CandidateFormat.TSV;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private EnglishEncoding englishEncoding = new EnglishEncoding();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    TermsExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProposedTerms proposed = MainPath.proposeTerms(inputs()).limitedTo(limit);
        Remarks.print(proposed.alignment().chinese().source(), terminal.messages());
        Remarks.print(proposed.alignment().english().source(), terminal.messages());
        output.ifPresent(file -> {
            WholeFile.write(file, out -> GlossaryWriter.write(proposed.terms(), GlossaryFormat.CSV, out));
            terminal.messages()
                    .printf(
                            Locale.ROOT,
                            "wrote %s: %d entries%n",
                            file,
                            proposed.terms().size());
        });
        format.print(proposed.candidates(), terminal.results());
        return ExitCode.DONE;
    }

    private AlignmentInputs inputs() {
        return new AlignmentInputs(
                encoding.applyTo(web.applyTo(chinese)),
                english.map(web::applyTo).map(englishEncoding::applyTo),
                glossaries,
                dictionaries.files(),
                Optional.empty(),
                Optional.empty());
    }
}
