package org.duizhao.term.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TextStretch;

/**
 * Terms that the English does not say. Where the bead has no English, in headings, and where a bead beside it says the term
 * (a pronoun stands for it, or it is not repeated), that is a note.
 */
record MissingTerms() implements Check {
    @Override
    public List<Finding> in(CheckedText text) {
        return text.uses().stream().flatMap(use -> finding(use).stream()).toList();
    }

    private static Optional<Finding> finding(TermUse use) {
        return use.outcome() instanceof TermUse.Unsaid unsaid
                ? Optional.of(new Finding(
                        Kind.MISSING,
                        severity(unsaid.reason(), use.match().term()),
                        use.bead().index(),
                        TextStretch.of(use.match()),
                        List.of(),
                        what(unsaid.reason(), use),
                        suggestion(unsaid.reason(), use)))
                : Optional.empty();
    }

    private static Severity severity(TermUse.Reason reason, Term term) {
        boolean explained = reason != TermUse.Reason.NONE || term.status() == Term.Status.PROPOSED;
        return explained ? Severity.NOTE : Severity.WARNING;
    }

    private static String what(TermUse.Reason reason, TermUse use) {
        String missing = "no “" + renderings(use) + "” for " + use.match().found();
        return switch (reason) {
            case NULL_BEAD -> missing + ": the sentence has no English";
            case HEADING -> missing + " in the heading";
            case SAID_BESIDE -> missing + " here, but beside it";
            case NONE -> missing;
        };
    }

    private static String suggestion(TermUse.Reason reason, TermUse use) {
        return switch (reason) {
            case NULL_BEAD -> "translate the sentence if it should have English";
            case HEADING, SAID_BESIDE -> "leave it if the sense is clear";
            case NONE -> "say “" + use.match().term().english() + "”, or add what stands there to the glossary";
        };
    }

    private static String renderings(TermUse use) {
        return TermUses.meanings(use.match())
                .map(Term::english)
                .filter(english -> !english.isEmpty())
                .distinct()
                .collect(joining("” or “"));
    }
}
