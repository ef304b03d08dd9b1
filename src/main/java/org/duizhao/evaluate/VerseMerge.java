package org.duizhao.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;

/**
 * Makes a ladder comparable to gold that has a bead for each verse, as aligner-eval scores Bible texts
 * ({@code utils/eval_bible.py}): neighbouring beads that lie in one and the same verse become one bead. A null bead lies
 * in the verse of the side it has; a bead that touches several verses stays as it is. Beads of one verse that cross or
 * repeat each other stay apart as well: aligner-eval joins them to a bead whose sentences do not increase, which no gold
 * has.
 */
public final class VerseMerge {
    private final Verses chinese;
    private final Verses english;

    public VerseMerge(Verses chinese, Verses english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The beads of a proposed ladder, in its order, with those of one verse merged. */
    public List<Bead> merge(List<Bead> proposed) {
        List<Bead> merged = new ArrayList<>();
        Run run = new Run(Optional.empty());
        for (Bead bead : proposed) {
            Optional<String> verse = verseOf(bead);
            if (!run.takes(bead, verse)) {
                run.bead().ifPresent(merged::add);
                run = new Run(verse);
            }
            run.add(bead);
        }
        run.bead().ifPresent(merged::add);
        return merged;
    }

    private Optional<String> verseOf(Bead bead) {
        List<String> verses = Stream.concat(chinese.of(bead.chinese()).stream(), english.of(bead.english()).stream())
                .distinct()
                .toList();
        return verses.size() == 1 ? Optional.of(verses.get(0)).filter(verse -> !verse.isEmpty()) : Optional.empty();
    }

    /** Neighbouring beads of one verse, or a single bead of none. */
    private static final class Run {
        private final Optional<String> verse;
        private final Deque<Integer> chinese = new ArrayDeque<>();
        private final Deque<Integer> english = new ArrayDeque<>();

        Run(Optional<String> verse) {
            this.verse = verse;
        }

        boolean takes(Bead bead, Optional<String> verseOfBead) {
            return verse.isPresent()
                    && verse.equals(verseOfBead)
                    && follows(bead.chinese(), chinese)
                    && follows(bead.english(), english);
        }

        void add(Bead bead) {
            chinese.addAll(bead.chinese());
            english.addAll(bead.english());
        }

        Optional<Bead> bead() {
            boolean isEmpty = chinese.isEmpty() && english.isEmpty();
            return isEmpty ? Optional.empty() : Optional.of(new Bead(List.copyOf(chinese), List.copyOf(english)));
        }

        private static boolean follows(List<Integer> sentences, Deque<Integer> earlier) {
            return sentences.isEmpty() || earlier.isEmpty() || earlier.getLast() < sentences.get(0);
        }
    }
}
