package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sentences of one transcript. */
@Command(
        name = "segment",
        description = "Cuts a transcript into sentences, each with its section, speaker and time.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao segment talk.zh.md --format tsv > talk.tsv",
            "  duizhao segment talk.zh.md --from 欢迎大家 --to 119",
            "  duizhao segment talk.zh.md --script traditional",
            "  duizhao segment talk.en.vtt --language english --format jsonl"
        })
final class SegmentCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "The transcript, a file or an address: a web page, Markdown, DOCX, text, SRT or WebVTT.")
    private Location file = Location.of("");

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            defaultValue = "chinese",
            description = "Its language: ${COMPLETION-CANDIDATES}. Default: chinese.")
    private Language language = Language.CHINESE;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: text, a sentence a line.")
    private SentenceFormat format = SentenceFormat.TEXT;

    @Mixin
    private ScriptOption script = new ScriptOption();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private ExtentOptions extent = new ExtentOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    private final Terminal terminal;

    SegmentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SegmentedText text =
                script.applyTo(MainPath.segment(extent.applyTo(encoding.applyTo(web.applyTo(file))), language));
        Remarks.print(text.source(), terminal.messages());
        SetAsideList.print(text, terminal.messages());
        PrintWriter out = terminal.results();
        format.print(text, out);
        return ExitCode.DONE;
    }
}
