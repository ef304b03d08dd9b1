package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.PlacedBead;

/**
 * Beads that come in place of others.
 *
 * @param position where the first of them stands among the beads before the change, from 0
 * @param removed the beads that go, adjacent
 * @param added the beads that come
 */
public record Splice(int position, List<DocumentBead> removed, List<DocumentBead> added) {
    public Splice {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** What makes one list of beads of another, in order, each as small as can be. */
    public static List<Splice> between(List<DocumentBead> before, List<DocumentBead> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && Objects.equals(before.get(start), after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start
                && afterEnd > start
                && Objects.equals(before.get(beforeEnd - 1), after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        return between(before, start, beforeEnd, after.subList(start, afterEnd));
    }

    /** What makes other beads of a stretch, whose first and last differ. */
    private static List<Splice> between(List<DocumentBead> before, int start, int end, List<DocumentBead> after) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.put(before.get(i).id(), i);
        }
        List<Splice> splices = new ArrayList<>();
        int reached = start;
        List<DocumentBead> added = new ArrayList<>();
        for (DocumentBead bead : after) {
            int place = places.getOrDefault(bead.id(), -1);
            if (place >= reached && Objects.equals(before.get(place), bead)) {
                add(splices, reached, before.subList(reached, place), added);
                added.clear();
                reached = place + 1;
            } else {
                added.add(bead);
            }
        }
        add(splices, reached, before.subList(reached, end), added);
        return List.copyOf(splices);
    }

    /** The beads that go and do not come again with another status, note or probability. */
    public List<PlacedBead> dissolved() {
        Set<Pairing> kept = pairings(added);
        return IntStream.range(0, removed.size())
                .mapToObj(k -> new PlacedBead(position + k, removed.get(k)))
                .filter(placed -> !kept.contains(Pairing.of(placed.bead())))
                .toList();
    }

    /** The beads that come and are more than beads that go with another status, note or probability. */
    public List<DocumentBead> formed() {
        Set<Pairing> known = pairings(removed);
        return added.stream().filter(bead -> !known.contains(Pairing.of(bead))).toList();
    }

    /** What a bead pairs. */
    private record Pairing(List<DocumentSentence> chinese, List<DocumentSentence> english) {
        static Pairing of(DocumentBead bead) {
            return new Pairing(bead.chinese(), bead.english());
        }
    }

    private static Set<Pairing> pairings(List<DocumentBead> beads) {
        return beads.stream().map(Pairing::of).collect(Collectors.toSet());
    }

    private static void add(List<Splice> splices, int position, List<DocumentBead> removed, List<DocumentBead> added) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            splices.add(new Splice(position, removed, added));
        }
    }
}
