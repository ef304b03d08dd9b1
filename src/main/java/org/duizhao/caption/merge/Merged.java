package org.duizhao.caption.merge;

import java.util.List;
import org.duizhao.bitext.Subtitle;

/**
 * Cues in both languages.
 *
 * @param cues in order of time, on the clock that was asked for
 * @param leftOut cues, on their own clock, for which that clock has no time: the part is cut out of the video that it runs with
 */
public record Merged(List<Subtitle> cues, List<Subtitle> leftOut) {
    public Merged {
        cues = List.copyOf(cues);
        leftOut = List.copyOf(leftOut);
    }
}
