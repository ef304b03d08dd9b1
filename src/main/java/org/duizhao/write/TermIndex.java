package org.duizhao.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.write.TranscriptPage.BeadLink;
import org.duizhao.write.TranscriptPage.TermEntry;

/** The terms that an alignment uses, each with its places. */
final class TermIndex {
    private final Map<Term, TermEntry> entries;

    private TermIndex(Map<Term, TermEntry> entries) {
        this.entries = entries;
    }

    static TermIndex of(List<NumberedBead> beads, LegalText legal) {
        Map<Term, List<Place>> places = new LinkedHashMap<>();
        for (NumberedBead bead : beads) {
            for (TermMatch match : bead.terms()) {
                places.computeIfAbsent(match.term(), term -> new ArrayList<>()).add(new Place(bead, match));
            }
        }
        Map<Term, TermEntry> entries = new LinkedHashMap<>();
        places.forEach((term, found) -> entries.put(term, entry("t" + (entries.size() + 1), term, found, legal)));
        return new TermIndex(entries);
    }

    /** The entry of a term that one of the beads holds. */
    TermEntry entry(Term term) {
        return Objects.requireNonNull(entries.get(term), term.chinese());
    }

    /** Every term, the most frequent first, otherwise in the order of the text. */
    List<TermEntry> entries() {
        return entries.values().stream()
                .sorted(Comparator.comparingInt(TermEntry::count).reversed())
                .toList();
    }

    private static TermEntry entry(String id, Term term, List<Place> places, LegalText legal) {
        return new TermEntry(
                id,
                legal.of(term.chinese(), "terms"),
                legal.of(term.english(), "terms"),
                legal.of(about(term), "terms"),
                legal.of(term.note(), "terms"),
                places.size(),
                misheard(places, legal),
                links(places));
    }

    private static String about(Term term) {
        return Stream.of(term.domain(), term.partOfSpeech())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<String> misheard(List<Place> places, LegalText legal) {
        return places.stream()
                .map(Place::match)
                .filter(TermMatch::misheard)
                .map(TermMatch::found)
                .distinct()
                .map(form -> legal.of(form, "terms"))
                .toList();
    }

    private static List<BeadLink> links(List<Place> places) {
        return places.stream()
                .map(place -> new BeadLink(place.bead().id(), place.bead().number()))
                .distinct()
                .toList();
    }

    private record Place(NumberedBead bead, TermMatch match) {}
}
