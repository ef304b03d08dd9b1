package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.Subtitle;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MergeInputs;
import org.duizhao.pipeline.MergedSubtitles;
import org.duizhao.pipeline.SubtitlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two subtitle files of one video made one. */
@Command(
        name = "merge",
        description = {
            "Makes bilingual subtitles of a Chinese and an English subtitle file of the same video. They may be cut into"
                    + " other cues, begin at another time, run at another speed and lack other parts; text and time"
                    + " together tell what belongs together."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Chinese cues stay as they are; each gets the English words that it translates. Of a file in two languages only",
            "the lines in its own are used.",
            "",
            "Examples:",
            "  duizhao subtitle merge film.zh.srt film.en.srt > film.zh-en.srt",
            "  duizhao subtitle merge film.zh.srt film.en.vtt --clock zh --show en,zh -f ass -d out/"
        })
final class SubtitleMergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ZH", description = "The Chinese subtitles.")
    private Path chinese = Path.of("");

    @Parameters(index = "1", paramLabel = "EN", description = "The English subtitles.")
    private Location english = Location.of("");

    @Option(
            names = "--clock",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Whose video the result is for, zh or en. Default: en.")
    private SubtitleFileOptions.Side clock = SubtitleFileOptions.Side.EN;

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "FILE",
            description = "A glossary, whose terms are evidence; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    @Mixin
    private StyleOption style = new StyleOption();

    @Mixin
    private SubtitleFileOptions files =
            new SubtitleFileOptions(SubtitleFileOptions.Side.ZH, SubtitleFileOptions.Side.EN);

    private final Terminal terminal;

    SubtitleMergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        files.checkUsable();
        MergeInputs inputs = new MergeInputs(
                chinese, encoding.named(), web.applyTo(english), glossaries, dictionaries.files(), clock.language());
        MergedSubtitles merged = SubtitlePath.merge(inputs, style.guide(), files.marks());
        summarise(merged);
        files.write(merged.cues(), Names.ofTalk(new Location.Local(chinese)), Optional.empty(), terminal);
        return ExitCode.DONE;
    }

    private void summarise(MergedSubtitles merged) {
        if (merged.retiming().isEmpty()) {
            terminal.messages().println("warning: the times of the two files have nothing to do with each other");
        }
        merged.retiming().ifPresent(this::describe);
        merged.leftOut()
                .forEach(cue -> terminal.messages()
                        .println("left out, no part of the other video: "
                                + seconds(cue.time().startMillis()) + " " + String.join(" ", cue.chinese())
                                + String.join(" ", cue.english())));
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d cues, %d in both languages, %d limits not kept (\"subtitle check\" lists them)%n",
                        merged.cues().size(),
                        merged.cues().stream().filter(Subtitle::isBilingual).count(),
                        merged.problems().size());
    }

    private void describe(Retiming retiming) {
        for (Retiming.Piece piece : retiming.pieces()) {
            terminal.messages()
                    .printf(
                            Locale.ROOT,
                            "Chinese %s to %s: English time = %.5f · Chinese time %+.2f s%n",
                            seconds(piece.fromMillis()),
                            seconds(piece.toMillis()),
                            piece.change().speed(),
                            piece.change().offsetMillis() / 1000);
        }
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
    }
}
