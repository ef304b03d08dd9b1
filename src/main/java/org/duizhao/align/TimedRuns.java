package org.duizhao.align;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.WordRun;

/**
 * Chinese sentences with times, aligned with words by another clock.
 *
 * @param runs the words that translate each sentence, in order
 * @param retiming how the clock of the Chinese becomes that of the English; empty where the text shows that they have nothing to
 *     do with each other, so that it alone decided
 */
public record TimedRuns(List<WordRun> runs, Optional<Retiming> retiming) {
    public TimedRuns {
        runs = List.copyOf(runs);
    }
}
