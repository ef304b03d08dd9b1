package org.duizhao.term.check;

import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Finding;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishTermFinder;
import org.duizhao.term.TermBase;

/** Checks the terms, names and numbers of an alignment. */
public final class AlignmentChecker {
    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(Finding::bead)
            .thenComparing(finding -> finding.at().side())
            .thenComparingInt(finding -> finding.at().sentence())
            .thenComparingInt(finding -> finding.at().stretch().start())
            .thenComparing(Finding::kind);

    private final EnglishTermFinder finder;
    private final Lexicon lexicon;

    /**
     * A checker for some terms.
     *
     * @param lexicon tells the base forms of words and how common they are
     */
    public AlignmentChecker(TermBase terms, Lexicon lexicon) {
        this.finder = new EnglishTermFinder(terms.terms(), lexicon);
        this.lexicon = lexicon;
    }

    /** What there is to look at, in order of the beads. An alignment without English has nothing to be checked. */
    public List<Finding> check(Alignment alignment) {
        if (alignment.english().isEmpty()) {
            return List.of();
        }
        CheckedText text = CheckedText.of(alignment, finder.find(alignment.english()), lexicon);
        return checks().stream()
                .flatMap(check -> check.in(text).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private List<Check> checks() {
        return List.of(
                new MissingTerms(),
                new ForbiddenRenderings(),
                new InconsistentRenderings(),
                new SharedEnglish(),
                new NameSpellings(lexicon),
                new DifferentNumbers(),
                new UntranslatedChinese());
    }
}
