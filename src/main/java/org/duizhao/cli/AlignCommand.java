package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.TermMatch;
import org.duizhao.pipeline.AlignmentInputs;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: transcripts in, parallel text out. */
@Command(
        name = "align",
        description = {
            "Reads a Chinese transcript, cuts it into sentences, finds the terms of a glossary and aligns it with its"
                    + " English source. Without an English source every sentence stands alone, with its terms, to be"
                    + " translated."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao align talk.zh.md talk.en.md -g glossary/ai.csv --export tmx,html,tsv -d out/",
            "  duizhao align talk.zh.md talk.en.md -g glossary/ai.csv -o talk.duizhao",
            "  duizhao align talk.zh.md talk.en.vtt -o talk.html -o talk.tmx.gz --min-confidence 0.8",
            "  duizhao align talk.zh.md talk.en.vtt > talk.tsv",
            "  duizhao align talk.zh.md -g glossary/ai.csv --export html -d out/",
            "  duizhao align talk.zh.md talk.en.md --fixed confirmed.ladder --weights my.weights"
        })
final class AlignCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ZH",
            description =
                    "The Chinese transcript, a file or an address: a web page, Markdown, DOCX, text, SRT or WebVTT.")
    private Location chinese = Location.of("");

    @Parameters(
            index = "1",
            paramLabel = "EN",
            arity = "0..1",
            description = "The English source, in the same formats.")
    private Optional<Location> english = Optional.empty();

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "FILE",
            description = "A glossary; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights learned by \"duizhao fit\", in place of those that come with the program.")
    private Optional<Path> weights = Optional.empty();

    @Option(
            names = "--fixed",
            paramLabel = "LADDER",
            description =
                    "Beads that are known to be right: they are kept, and only what lies between them is aligned.")
    private Optional<Path> fixedBeads = Optional.empty();

    @Option(
            names = {"-e", "--export"},
            split = ",",
            paramLabel = "FORMAT",
            description = "Files to write: ${COMPLETION-CANDIDATES}. Without it and -o, TSV goes to standard output.")
    private List<OutputFormat> formats = List.of();

    @Mixin
    private ExportTargets exports = new ExportTargets();

    @Mixin
    private ScriptOption script = new ScriptOption();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private ExtentOptions extent = new ExtentOptions();

    @Mixin
    private EnglishOptions englishOptions = new EnglishOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    AlignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String name = Names.ofTalk(chinese);
        Optional<Path> workspace = exports.workspace();
        ExportPlan plan = exports.plan(formats, name, Optional.of(OutputFormat.TSV));
        Alignment alignment = script.applyTo(MainPath.align(new AlignmentInputs(
                extent.applyTo(encoding.applyTo(web.applyTo(chinese))),
                english.map(web::applyTo).map(englishOptions::applyTo),
                glossaries,
                dictionaries.files(),
                weights,
                fixedBeads)));
        summarise(alignment);
        workspace.ifPresent(file -> {
            Workspace.create(file, alignment, ProgramVersion.number());
            terminal.messages().println("wrote " + file);
        });
        plan.write(alignment, name, terminal);
        return ExitCode.DONE;
    }

    private void summarise(Alignment alignment) {
        Remarks.print(alignment.chinese().source(), terminal.messages());
        Remarks.print(alignment.english().source(), terminal.messages());
        SetAsideList.print(alignment.chinese(), terminal.messages());
        SetAsideList.print(alignment.english(), terminal.messages());
        long nulls =
                alignment.beads().stream().filter(bead -> bead.bead().isNull()).count();
        double confidence = alignment.beads().stream()
                .mapToDouble(AlignedBead::probability)
                .average()
                .orElse(0);
        long misheard = alignment.terms().stream().filter(TermMatch::misheard).count();
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d Chinese and %d English sentences: %d beads, %d of them null, mean confidence %.2f%n",
                        alignment.chinese().size(),
                        alignment.english().size(),
                        alignment.beads().size(),
                        nulls,
                        confidence);
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d terms found, %d of them misheard%n",
                        alignment.terms().size(),
                        misheard);
        MainPath.warnings(alignment).forEach(warning -> terminal.messages().println("warning: " + warning));
    }
}
