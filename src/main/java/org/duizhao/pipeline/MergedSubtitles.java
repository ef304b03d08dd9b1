package org.duizhao.pipeline;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.Subtitle;
import org.duizhao.caption.check.CueProblem;

/**
 * Subtitles in both languages made of two files, and what there is to say of them.
 *
 * @param cues in order of time
 * @param leftOut cues for which the clock that is kept has no time, with the times of their own
 * @param retiming how the clock of the Chinese file becomes that of the English one; empty where they have nothing to do
 *     with each other
 * @param problems limits that are not kept
 */
public record MergedSubtitles(
        List<Subtitle> cues, List<Subtitle> leftOut, Optional<Retiming> retiming, List<CueProblem> problems) {
    public MergedSubtitles {
        cues = List.copyOf(cues);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
