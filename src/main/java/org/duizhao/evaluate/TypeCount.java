package org.duizhao.evaluate;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Bead;

/**
 * How many beads of one type there are; a bead that a document repeats counts once.
 *
 * @param type their type
 * @param gold how many the gold has
 * @param proposed how many were proposed
 * @param right how many of the gold were proposed
 */
public record TypeCount(BeadType type, int gold, int proposed, int right) {
    static TypeCount of(BeadType type, List<LadderPair> pairs) {
        return pairs.stream().map(pair -> of(type, pair)).reduce(new TypeCount(type, 0, 0, 0), TypeCount::plus);
    }

    private static TypeCount of(BeadType type, LadderPair pair) {
        Set<Bead> gold = ofType(type, pair.gold());
        Set<Bead> proposed = ofType(type, pair.proposed());
        int right = (int) gold.stream().filter(proposed::contains).count();
        return new TypeCount(type, gold.size(), proposed.size(), right);
    }

    private static Set<Bead> ofType(BeadType type, List<Bead> beads) {
        return beads.stream().filter(bead -> BeadType.of(bead) == type).collect(toSet());
    }

    TypeCount plus(TypeCount other) {
        return new TypeCount(type, gold + other.gold, proposed + other.proposed, right + other.right);
    }
}
