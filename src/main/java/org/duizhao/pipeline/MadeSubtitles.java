package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.caption.check.CueProblem;

/**
 * Subtitles, and what there is to say of them.
 *
 * @param chinese the Chinese text
 * @param sentences its sentences that are said, with their times
 * @param notShown its headings
 * @param cues in order of time
 * @param problems the limits that could not be kept
 */
public record MadeSubtitles(
        SegmentedText chinese,
        List<TimedSentence> sentences,
        List<Sentence> notShown,
        List<Subtitle> cues,
        List<CueProblem> problems) {
    public MadeSubtitles {
        sentences = List.copyOf(sentences);
        notShown = List.copyOf(notShown);
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
    }
}
