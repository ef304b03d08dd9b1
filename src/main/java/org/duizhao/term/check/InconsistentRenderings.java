package org.duizhao.term.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TextStretch;

/**
 * Terms that are rendered in another way than the glossary has it, each place a warning, and terms whose approved renderings
 * change, each place that differs from the most frequent one a note. All ways are counted.
 */
record InconsistentRenderings() implements Check {
    @Override
    public List<Finding> in(CheckedText text) {
        Map<Term, List<Rendered>> byTerm = text.uses().stream()
                .flatMap(use -> Rendered.of(use).stream())
                .collect(groupingBy(Rendered::term, LinkedHashMap::new, toList()));
        return byTerm.values().stream().flatMap(InconsistentRenderings::of).toList();
    }

    private static Stream<Finding> of(List<Rendered> ofTerm) {
        Map<String, List<Rendered>> byText = Rendered.byText(ofTerm);
        String usual = byText.values().stream()
                .filter(same -> same.get(0).isApproved())
                .max(Comparator.comparingInt(List::size))
                .map(same -> same.get(0).key())
                .orElse("");
        return ofTerm.stream()
                .filter(rendered -> !rendered.isApproved() || !rendered.key().equals(usual))
                .map(rendered -> finding(rendered, byText.values()));
    }

    private static Finding finding(Rendered rendered, Collection<List<Rendered>> ways) {
        String term = rendered.use().match().found();
        return new Finding(
                Kind.INCONSISTENT,
                rendered.isApproved() ? Severity.NOTE : Severity.WARNING,
                rendered.use().bead().index(),
                TextStretch.of(rendered.use().match()),
                ways.stream().flatMap(List::stream).map(Rendered::at).distinct().toList(),
                "“" + rendered.text() + "” for " + term + ": "
                        + ways.stream().map(Rendered::count).collect(joining(", ")),
                rendered.isApproved()
                        ? "use one rendering throughout"
                        : "say “" + rendered.term().english() + "”, or admit “" + rendered.text()
                                + "” in the glossary");
    }
}
