package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;

/**
 * Makes a ladder comparable to gold that has a bead for each verse, as aligner-eval scores Bible texts: neighbouring
 * beads that lie in one and the same verse become one bead. A null bead lies in the verse of the side it has; a bead
 * that touches several verses stays as it is.
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
        List<Bead> run = new ArrayList<>();
        Optional<String> verseOfRun = Optional.empty();
        for (Bead bead : proposed) {
            Optional<String> verse = verseOf(bead);
            if (verse.isEmpty() || !verse.equals(verseOfRun)) {
                oneBead(run).ifPresent(merged::add);
                run.clear();
            }
            run.add(bead);
            verseOfRun = verse;
        }
        oneBead(run).ifPresent(merged::add);
        return merged;
    }

    private Optional<String> verseOf(Bead bead) {
        List<String> verses = Stream.concat(chinese.of(bead.chinese()).stream(), english.of(bead.english()).stream())
                .distinct()
                .toList();
        return verses.size() == 1 ? Optional.of(verses.get(0)).filter(verse -> !verse.isEmpty()) : Optional.empty();
    }

    private static Optional<Bead> oneBead(List<Bead> run) {
        SortedSet<Integer> chinese = new TreeSet<>();
        SortedSet<Integer> english = new TreeSet<>();
        for (Bead bead : run) {
            chinese.addAll(bead.chinese());
            english.addAll(bead.english());
        }
        return run.isEmpty() ? Optional.empty() : Optional.of(new Bead(List.copyOf(chinese), List.copyOf(english)));
    }
}
