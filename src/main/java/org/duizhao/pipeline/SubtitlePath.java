package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.caption.check.CueChecker;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.caption.merge.AlignedCues;
import org.duizhao.caption.merge.CueMerger;
import org.duizhao.caption.merge.Merged;
import org.duizhao.caption.style.StyleGuide;

/** The way of subtitles: Chinese sentences get the times of the English words that they translate, and are cut into cues. */
public final class SubtitlePath {
    private SubtitlePath() {}

    /**
     * When each Chinese sentence is said; headings, which nobody says, are left out.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used, or the English has no times
     */
    public static List<TimedSentence> time(TimingInputs inputs) {
        return TimedTalk.of(inputs).sentences();
    }

    /**
     * Makes subtitles.
     *
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used, or the English has no times
     */
    public static MadeSubtitles make(TimingInputs inputs, CueInputs form) {
        TimedTalk talk = TimedTalk.of(inputs);
        List<Subtitle> cues =
                talk.cutting().cues(talk.clauses(), talk.words(), form.style(), form.languages(), form.speakers());
        return new MadeSubtitles(
                talk.chinese(), talk.sentences(), talk.headings(), cues, CueChecker.check(cues, form.style()));
    }

    /**
     * Makes subtitles in both languages of two subtitle files.
     *
     * @param style the limits that the cues are held to
     * @param marks what is written before the first line of a turn
     * @throws org.duizhao.problem.BadInputException if one of the files cannot be used
     */
    public static MergedSubtitles merge(MergeInputs inputs, StyleGuide style, SpeakerMarks marks) {
        AlignedCues sides = TwoSubtitles.align(inputs);
        Merged merged = CueMerger.merge(sides, inputs.clock(), style, marks);
        return new MergedSubtitles(
                merged.cues(), merged.leftOut(), sides.retiming(), CueChecker.check(merged.cues(), style));
    }
}
