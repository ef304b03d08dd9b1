package org.duizhao.review.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Term;
import org.duizhao.review.page.TermList.Entry;
import org.duizhao.review.page.TermList.Spot;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.document.TermPlace;

/** Composes the list of the terms of a document, the most frequent first. Terms that were rejected are not in it. */
public final class TermListComposer {
    private TermListComposer() {}

    /** A term where it stands. */
    private record Use(TermPlace place, Spot spot) {}

    /** The terms of a document. */
    public static TermList of(Document document) {
        Map<Term, List<Use>> uses = new LinkedHashMap<>();
        for (int position = 0; position < document.beads().size(); position++) {
            DocumentBead bead = document.beads().get(position);
            Spot spot = new Spot(bead.id(), position + 1);
            bead.chinese().stream()
                    .flatMap(sentence -> sentence.terms().stream())
                    .filter(place -> place.decision() != TermDecision.REJECTED)
                    .forEach(place -> uses.computeIfAbsent(place.term(), term -> new ArrayList<>())
                            .add(new Use(place, spot)));
        }
        return new TermList(uses.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.places().size())
                        .reversed())
                .toList());
    }

    private static Entry entry(Term term, List<Use> uses) {
        return new Entry(
                term.chinese(),
                term.english(),
                uses.stream()
                        .filter(use -> use.place.misheard())
                        .map(use -> use.place.found())
                        .distinct()
                        .toList(),
                (int) uses.stream()
                        .filter(use -> use.place.decision() == TermDecision.UNDECIDED)
                        .count(),
                uses.stream().map(Use::spot).toList());
    }
}
