package org.duizhao.term.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishMatch;
import org.duizhao.term.NearRenderingFinder;
import org.duizhao.term.Rendering;
import org.duizhao.term.check.TermUse.Outcome;
import org.duizhao.term.check.TermUse.Reason;

/** Finds what the English has for each term of the Chinese: in the bead of the term, and if not there, beside it. */
final class TermUses {
    private final List<CheckedBead> beads;
    private final NearRenderingFinder near;

    TermUses(List<CheckedBead> beads, Lexicon lexicon) {
        this.beads = beads;
        this.near = new NearRenderingFinder(lexicon);
    }

    List<TermUse> all() {
        return beads.stream().flatMap(this::of).toList();
    }

    private Stream<TermUse> of(CheckedBead bead) {
        return bead.chinese().stream().flatMap(sentence -> of(bead, sentence));
    }

    private Stream<TermUse> of(CheckedBead bead, Sentence sentence) {
        Set<Term> seen = new HashSet<>();
        return bead.terms().stream()
                .filter(match -> match.sentence() == sentence.index())
                .filter(match ->
                        meanings(match).anyMatch(term -> !term.english().isEmpty()))
                .filter(match -> seen.add(match.term()))
                .map(match -> new TermUse(bead, sentence, match, outcome(bead, sentence, match)));
    }

    private Outcome outcome(CheckedBead bead, Sentence sentence, TermMatch match) {
        Optional<EnglishMatch> approved = approved(bead, match);
        if (approved.isPresent()) {
            return new TermUse.Approved(approved.get());
        }
        Optional<Outcome> forbidden = of(bead, match)
                .filter(english -> english.rendering().kind() == Rendering.Kind.FORBIDDEN)
                .findFirst()
                .map(TermUse.Forbidden::new);
        return forbidden
                .or(() -> near.find(match, bead.english()).map(TermUse.Near::new))
                .orElseGet(() -> new TermUse.Unsaid(reason(bead, sentence, match)));
    }

    private Reason reason(CheckedBead bead, Sentence sentence, TermMatch match) {
        if (bead.bead().isNull()) {
            return Reason.NULL_BEAD;
        }
        if (sentence.kind() == Sentence.Kind.HEADING) {
            return Reason.HEADING;
        }
        boolean saidBeside = CheckedText.neighbours(bead, beads)
                .anyMatch(neighbour -> approved(neighbour, match).isPresent());
        return saidBeside ? Reason.SAID_BESIDE : Reason.NONE;
    }

    private static Optional<EnglishMatch> approved(CheckedBead bead, TermMatch match) {
        return of(bead, match)
                .filter(english -> english.rendering().kind() != Rendering.Kind.FORBIDDEN)
                .findFirst();
    }

    /** The renderings in a bead that are those of a term, or of what else the same Chinese may mean. */
    private static Stream<EnglishMatch> of(CheckedBead bead, TermMatch match) {
        return bead.renderings().stream()
                .filter(english -> meanings(match)
                        .anyMatch(term -> term.equals(english.rendering().term())));
    }

    static Stream<Term> meanings(TermMatch match) {
        return Stream.concat(Stream.of(match.term()), match.alternatives().stream());
    }
}
