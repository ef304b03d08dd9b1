package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MadeSubtitles;
import org.duizhao.pipeline.SubtitleInputs;
import org.duizhao.pipeline.SubtitlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Subtitles of a Chinese text that has no times. */
@Command(
        name = "make",
        description = {
            "Makes subtitles of a Chinese transcript: its sentences get the times of the English captions' words that they"
                    + " translate, and are cut into cues within the limits of a style guide. What cannot be kept is listed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao subtitle make talk.zh.md talk.en.vtt > talk.zh.srt",
            "  duizhao subtitle make talk.zh.md talk.en.srt --show zh,en -f srt,vtt,ass,ttml -d out/"
        })
final class SubtitleMakeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ZH", description = "The Chinese transcript, a file or an address.")
    private Location chinese = Location.of("");

    @Parameters(index = "1", paramLabel = "EN", description = "The English captions.")
    private Location english = Location.of("");

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "FILE",
            description = "A glossary, whose terms no cue or line cuts; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Mixin
    private StyleOption style = new StyleOption();

    @Mixin
    private SubtitleFileOptions files = new SubtitleFileOptions();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    SubtitleMakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        files.checkUsable();
        MadeSubtitles made = SubtitlePath.make(new SubtitleInputs(
                encoding.applyTo(web.applyTo(chinese)),
                web.applyTo(english),
                glossaries,
                dictionaries.files(),
                style.guide(),
                files.languages(),
                files.marks()));
        summarise(made);
        files.write(made.cues(), Names.ofTalk(chinese), Names.titleOf(made.chinese()), terminal);
        return ExitCode.DONE;
    }

    private void summarise(MadeSubtitles made) {
        Remarks.print(made.chinese().source(), terminal.messages());
        SetAsideList.print(made.chinese(), terminal.messages());
        made.notShown().forEach(heading -> terminal.messages().println("not shown, a heading: " + heading));
        made.untimed().forEach(sentence -> terminal.messages().println("no English for it, timed by its neighbours: " + sentence));
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d sentences timed, %d without English, mean confidence %.2f%n",
                        made.timed(),
                        made.untimed().size(),
                        made.confidence());
        made.problems().forEach(problem -> terminal.messages().println("limit not kept: " + problem));
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d cues, %d limits not kept%n",
                        made.cues().size(),
                        made.problems().size());
    }
}
