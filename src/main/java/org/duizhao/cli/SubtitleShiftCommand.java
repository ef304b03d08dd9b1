package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.ClockChange;
import org.duizhao.bitext.Subtitle;
import org.duizhao.pipeline.SubtitleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A subtitle file on another clock. */
@Command(
        name = "shift",
        description = "Moves the cues of a subtitle file in time, or makes them run faster or slower.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Every time is first multiplied by the speed, then moved. Cues that would begin before 0 begin at 0.",
            "",
            "Examples:",
            "  duizhao subtitle shift talk.zh.srt --by -2.5 --show zh > earlier.srt",
            "  duizhao subtitle shift film.zh.srt --from-rate 25 --to-rate 23.976 --show zh > film.srt"
        })
final class SubtitleShiftCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Subtitles in SRT, WebVTT or ASS.")
    private Path file = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "How much later; negative: earlier.")
    private double seconds;

    @Option(
            names = "--from-rate",
            paramLabel = "FPS",
            defaultValue = "1",
            description = "The frames a second of the video that the file was made for.")
    private double fromRate = 1;

    @Option(
            names = "--to-rate",
            paramLabel = "FPS",
            defaultValue = "1",
            description = "The frames a second of the video that it is to fit.")
    private double toRate = 1;

    @Mixin
    private SubtitleFileOptions files = new SubtitleFileOptions(SubtitleFileOptions.Side.ZH);

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the file.")
    private Optional<Charset> encoding = Optional.empty();

    private final Terminal terminal;

    SubtitleShiftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        files.checkUsable();
        ClockChange change = new ClockChange(fromRate / toRate, Math.round(seconds * 1000));
        List<Subtitle> cues = SubtitleFiles.read(file, encoding).stream()
                .map(cue -> cue.at(change.of(cue.time())))
                .toList();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        files.write(cues, name + ".shifted", Optional.empty(), terminal);
        return ExitCode.DONE;
    }
}
