package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit with its renderings: one, and another where the first does not explain several of its beads ({@code 推理} is
 * inference in some and reasoning in others).
 */
final class Senses {
    private static final int LEAST_OF_SENSE = 2;
    private static final double SURE = 0.5;
    private static final int SAME_STEM = 5;

    private final RenderingSearch search;
    private final Termhood termhood;

    Senses(RenderingSearch search, Termhood termhood) {
        this.search = search;
        this.termhood = termhood;
    }

    List<Rendered> of(Unit unit) {
        Optional<Rendering> first = search.of(unit).stream().findFirst();
        List<Rendered> senses = new ArrayList<>();
        senses.add(rendered(unit, first));
        first.map(Rendering::pairs)
                .map(unit::without)
                .ifPresent(rest -> search.of(rest).stream()
                        .filter(next -> next.pairs().size() >= LEAST_OF_SENSE && next.score() >= SURE)
                        .findFirst()
                        .filter(next -> !isSimilar(next.key(), senses.get(0).key()))
                        .ifPresent(next -> senses.add(rendered(rest, Optional.of(next)))));
        return senses;
    }

    private Rendered rendered(Unit unit, Optional<Rendering> rendering) {
        return rendering
                .map(english -> new Rendered(unit, rendering, english.score() * termhood.shape(unit, english)))
                .orElseGet(() -> Rendered.without(unit));
    }

    /** Whether two phrases are forms of one word, or one holds the other. */
    private static boolean isSimilar(String one, String other) {
        String stem = one.substring(0, Math.min(SAME_STEM, one.length()));
        return other.startsWith(stem) || one.contains(other) || other.contains(one);
    }
}
