package org.duizhao.write.material;

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
import org.duizhao.write.material.TermEntry.BeadLink;

/** The terms that an alignment uses, each with its places. */
public final class TermIndex {
    /** What a report names where a forbidden character stands in a term. */
    private static final String PLACE = "terms";

    private final Map<Term, TermEntry> entries;

    private TermIndex(Map<Term, TermEntry> entries) {
        this.entries = entries;
    }

    public static TermIndex of(List<NumberedBead> beads, LegalText legal) {
        Map<Term, List<Finding>> findings = new LinkedHashMap<>();
        for (NumberedBead bead : beads) {
            for (TermMatch match : bead.terms()) {
                findings.computeIfAbsent(match.term(), term -> new ArrayList<>())
                        .add(new Finding(bead, match));
            }
        }
        Map<Term, TermEntry> entries = new LinkedHashMap<>();
        findings.forEach((term, found) -> entries.put(term, entry("t" + (entries.size() + 1), term, found, legal)));
        return new TermIndex(entries);
    }

    /** The entry of a term that one of the beads holds. */
    public TermEntry entry(Term term) {
        return Objects.requireNonNull(entries.get(term), term.chinese());
    }

    /** Every term, the most frequent first, otherwise in the order of the text. */
    public List<TermEntry> entries() {
        return entries.values().stream()
                .sorted(Comparator.comparingInt(TermEntry::count).reversed())
                .toList();
    }

    private static TermEntry entry(String id, Term term, List<Finding> findings, LegalText legal) {
        return new TermEntry(
                id,
                legal.of(term.chinese(), PLACE),
                legal.of(term.english(), PLACE),
                legal.of(about(term), PLACE),
                legal.of(term.note(), PLACE),
                findings.size(),
                misheard(findings, legal),
                links(findings));
    }

    private static String about(Term term) {
        return Stream.of(term.domain(), term.partOfSpeech())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static List<String> misheard(List<Finding> findings, LegalText legal) {
        return findings.stream()
                .map(Finding::match)
                .filter(TermMatch::misheard)
                .map(TermMatch::found)
                .distinct()
                .map(form -> legal.of(form, PLACE))
                .toList();
    }

    private static List<BeadLink> links(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new BeadLink(finding.bead().id(), finding.bead().number()))
                .distinct()
                .toList();
    }

    private record Finding(NumberedBead bead, TermMatch match) {}
}
