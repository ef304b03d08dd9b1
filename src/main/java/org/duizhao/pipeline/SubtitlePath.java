package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.caption.check.CueChecker;

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
}
