package org.duizhao.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;
import org.duizhao.script.Folding;

/**
 * Which entries claim a string, the strongest claim first: that of the glossary with the higher priority; then one that
 * asks for a context, since it is made for the place; then a right spelling before a wrong one, and one as the glossary
 * writes it before one with other spaces; then the earlier entry.
 */
record Claims(List<Claim> claims) {
    private static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparingInt(Claim::glossary)
            .thenComparing(claim -> !claim.spelling().contexts().restrict())
            .thenComparing(claim -> claim.spelling().misheard())
            .thenComparing(Claim::respaced);

    Claims {
        claims = claims.stream().sorted(STRONGEST_FIRST).toList();
    }

    /** The claims of a term base to each string, by the string in small letters. */
    static Map<String, Claims> of(TermBase terms) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (int glossary = 0; glossary < terms.glossaries().size(); glossary++) {
            for (Term term : terms.glossaries().get(glossary).terms()) {
                for (Claim claim : claims(term, glossary)) {
                    claims.computeIfAbsent(Folding.caseless(claim.spelling().key()), key -> new ArrayList<>(1))
                            .add(claim);
                }
            }
        }
        Map<String, Claims> sorted = new LinkedHashMap<>();
        claims.forEach((key, list) -> sorted.put(key, new Claims(list)));
        return sorted;
    }

    private static List<Claim> claims(Term term, int glossary) {
        return Spelling.written(term).stream()
                .flatMap(spelling -> Stream.concat(
                        Stream.of(new Claim(glossary, spelling, false)),
                        spelling.respaced().map(other -> new Claim(glossary, other, true))))
                .toList();
    }

    /** Whether one of them holds in contexts only. */
    boolean dependOnContext() {
        return claims.stream().anyMatch(claim -> claim.spelling().contexts().restrict());
    }

    /** What the string means at a place of a text, if it means anything there. */
    Optional<Meaning> meaningAt(FoldedText text, int start) {
        for (int strongest = 0; strongest < claims.size(); strongest++) {
            Claim claim = claims.get(strongest);
            if (claim.spelling().standsAt(text, start)) {
                return claim.isRejected()
                        ? Optional.empty()
                        : Optional.of(new Meaning(claim.spelling(), alternatives(claim, strongest + 1, text, start)));
            }
        }
        return Optional.empty();
    }

    private List<Term> alternatives(Claim strongest, int from, FoldedText text, int start) {
        return from == claims.size()
                ? List.of()
                : claims.subList(from, claims.size()).stream()
                        .filter(claim -> claim.spelling().standsAt(text, start))
                        .filter(strongest::rivals)
                        .filter(Predicate.not(Claim::isRejected))
                        .map(claim -> claim.spelling().term())
                        .distinct()
                        .toList();
    }

    /**
     * What a string means.
     *
     * @param spelling the strongest claim
     * @param alternatives the other entries whose claims are as strong
     */
    record Meaning(Spelling spelling, List<Term> alternatives) {}

    private record Claim(int glossary, Spelling spelling, boolean respaced) {
        boolean isRejected() {
            return spelling.term().status() == Term.Status.REJECTED;
        }

        /** Whether another claim is for another entry and as strong, but for the order of the entries. */
        boolean rivals(Claim other) {
            return !spelling.term().equals(other.spelling.term())
                    && glossary == other.glossary
                    && spelling.misheard() == other.spelling.misheard()
                    && spelling.contexts().restrict()
                            == other.spelling.contexts().restrict();
        }
    }
}
