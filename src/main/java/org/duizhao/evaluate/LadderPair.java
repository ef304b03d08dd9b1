package org.duizhao.evaluate;

import java.util.List;
import org.duizhao.bitext.Bead;

/**
 * The two ladders of one document.
 *
 * @param document its name
 * @param gold the beads that are right
 * @param proposed the beads to score
 */
public record LadderPair(String document, List<Bead> gold, List<Bead> proposed) {
    public LadderPair {
        gold = List.copyOf(gold);
        proposed = List.copyOf(proposed);
    }
}
