package org.duizhao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.pipeline.CueInputs;
import org.duizhao.pipeline.MadeSubtitles;
import org.duizhao.pipeline.SubtitlePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    @Mixin
    private TimingOptions inputs = new TimingOptions();

    @Mixin
    private StyleOption style = new StyleOption();

    @Mixin
    private SubtitleFileOptions files = new SubtitleFileOptions(SubtitleFileOptions.Side.ZH);

    private final Terminal terminal;

    SubtitleMakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        files.checkUsable();
        CueInputs form = new CueInputs(style.guide(), files.languages(), files.marks());
        MadeSubtitles made = SubtitlePath.make(inputs.inputs(), form);
        summarise(made);
        files.write(made.cues(), Names.ofTalk(inputs.chinese()), Names.titleOf(made.chinese()), terminal);
        return ExitCode.DONE;
    }

    private void summarise(MadeSubtitles made) {
        Remarks.print(made.chinese().source(), terminal.messages());
        SetAsideList.print(made.chinese(), terminal.messages());
        made.notShown().forEach(heading -> terminal.messages().println("not shown, a heading: " + heading.text()));
        List<TimedSentence> silent = made.sentences().stream()
                .filter(sentence -> !sentence.hasEnglish())
                .toList();
        silent.forEach(sentence -> terminal.messages()
                .println("without English, timed by its neighbours: "
                        + sentence.sentence().text()));
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d sentences timed, %d of them by their neighbours, mean confidence %.2f%n",
                        made.sentences().size(),
                        silent.size(),
                        made.sentences().stream()
                                .mapToDouble(TimedSentence::probability)
                                .average()
                                .orElse(0));
        made.problems().forEach(problem -> terminal.messages().println("limit not kept: " + problem));
        terminal.messages()
                .printf(
                        Locale.ROOT,
                        "%d cues, %d limits not kept%n",
                        made.cues().size(),
                        made.problems().size());
    }
}
