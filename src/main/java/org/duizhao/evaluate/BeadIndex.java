package org.duizhao.evaluate;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.bitext.Bead;

/** A set of beads in which others are looked up, whole or by the sentences they pair. */
final class BeadIndex {
    private final Set<Bead> beads;
    private final Map<Integer, List<Integer>> beadsOfChinese = new HashMap<>();
    private final Map<Integer, List<Integer>> beadsOfEnglish = new HashMap<>();

    BeadIndex(Set<Bead> beads) {
        this.beads = beads;
        int number = 0;
        for (Bead bead : beads) {
            enter(bead.chinese(), number, beadsOfChinese);
            enter(bead.english(), number, beadsOfEnglish);
            number++;
        }
    }

    /** The share of some beads that are in this set. */
    Share strict(Set<Bead> asked) {
        return new Share((int) asked.stream().filter(beads::contains).count(), asked.size());
    }

    /** The share of some beads that are in this set or have a pair of sentences that a bead of it has too. */
    Share lax(Set<Bead> asked) {
        return new Share(
                (int) asked.stream()
                        .filter(bead -> beads.contains(bead) || sharesPair(bead))
                        .count(),
                asked.size());
    }

    private boolean sharesPair(Bead asked) {
        Set<Integer> withItsChinese = asked.chinese().stream()
                .flatMap(sentence -> beadsOfChinese.getOrDefault(sentence, List.of()).stream())
                .collect(toSet());
        return asked.english().stream()
                .map(sentence -> beadsOfEnglish.getOrDefault(sentence, List.of()))
                .anyMatch(withItsEnglish -> !Collections.disjoint(withItsChinese, withItsEnglish));
    }

    private static void enter(List<Integer> sentences, int bead, Map<Integer, List<Integer>> index) {
        for (int sentence : sentences) {
            index.computeIfAbsent(sentence, unseen -> new ArrayList<>()).add(bead);
        }
    }
}
