package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Subtitle;
import org.duizhao.caption.check.CueProblem;

/**
 * Subtitles, and what there is to say of them.
 *
 * @param cues in order of time
 * @param problems the limits that could not be kept
 * @param chinese the Chinese sentences
 * @param timed how many of the sentences that are said translate English words
 * @param untimed those that do not, which stand between their neighbours
 * @param notShown headings
 * @param confidence how likely it is, on average, that a sentence begins within a second of its time, 0 to 1
 */
public record MadeSubtitles(
        List<Subtitle> cues,
        List<CueProblem> problems,
        SegmentedText chinese,
        int timed,
        List<String> untimed,
        List<String> notShown,
        double confidence) {
    public MadeSubtitles {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
        untimed = List.copyOf(untimed);
        notShown = List.copyOf(notShown);
    }
}
