package org.duizhao.term.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TextStretch;
import org.duizhao.term.EnglishMatch;
import org.duizhao.term.Rendering;

/** Renderings that the glossary forbids, where the Chinese of the bead has the term. Inside an approved one they are none. */
record ForbiddenRenderings() implements Check {
    @Override
    public List<Finding> in(CheckedText text) {
        return text.beads().stream().flatMap(ForbiddenRenderings::in).toList();
    }

    private static Stream<Finding> in(CheckedBead bead) {
        Set<Term> terms = new LinkedHashSet<>();
        bead.terms().forEach(match -> TermUses.meanings(match).forEach(terms::add));
        return bead.renderings().stream()
                .filter(english -> english.rendering().kind() == Rendering.Kind.FORBIDDEN)
                .filter(english -> terms.contains(english.rendering().term()))
                .filter(english -> bead.renderings().stream().noneMatch(other -> isApprovedAround(other, english)))
                .map(english -> finding(bead, english));
    }

    private static boolean isApprovedAround(EnglishMatch other, EnglishMatch forbidden) {
        return other.rendering().kind() != Rendering.Kind.FORBIDDEN
                && other.sentence() == forbidden.sentence()
                && other.stretch().start() <= forbidden.stretch().start()
                && forbidden.stretch().end() <= other.stretch().end();
    }

    private static Finding finding(CheckedBead bead, EnglishMatch english) {
        Term term = english.rendering().term();
        return new Finding(
                Kind.FORBIDDEN,
                Severity.ERROR,
                bead.index(),
                new TextStretch(Language.ENGLISH, english.sentence(), english.stretch()),
                bead.terms().stream()
                        .filter(match -> TermUses.meanings(match).anyMatch(term::equals))
                        .map(TextStretch::of)
                        .toList(),
                "“" + english.found() + "” is forbidden for " + term.chinese(),
                term.english().isEmpty() ? "render it in another way" : "say “" + term.english() + "”");
    }
}
