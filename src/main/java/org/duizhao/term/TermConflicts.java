package org.duizhao.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Term;
import org.duizhao.term.TermConflict.Kind;

/**
 * Finds entries of a term base that do not go together, in one glossary or across several. Spellings are compared as texts
 * are: whatever their script, width and, where it does not matter, case; English whatever its case and hyphens. Rejected
 * entries are in nobody's way.
 */
public final class TermConflicts {
    private final List<Glossary.Entry> entries;
    private final Map<String, List<SpellingUse>> spellings = new HashMap<>();
    private final List<TermConflict> found = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();

    /** Each pair of entries is told once for each kind. */
    private record Pair(Kind kind, Glossary.Entry first, Glossary.Entry second) {}

    private TermConflicts(TermBase terms) {
        entries = terms.glossaries().stream()
                .flatMap(glossary -> glossary.entries().stream())
                .filter(entry -> entry.term().status() != Term.Status.REJECTED)
                .toList();
    }

    /** The conflicts of spellings in order of the later entry, then those of English in order of the one that forbids. */
    public static List<TermConflict> in(TermBase terms) {
        TermConflicts conflicts = new TermConflicts(terms);
        conflicts.compareSpellings();
        conflicts.compareEnglish();
        return List.copyOf(conflicts.found);
    }

    private void compareSpellings() {
        for (Glossary.Entry entry : entries) {
            for (SpellingUse use : SpellingUse.of(entry)) {
                List<SpellingUse> earlier = spellings.computeIfAbsent(use.foldedKey(), key -> new ArrayList<>(1));
                earlier.stream()
                        .filter(use::meets)
                        .flatMap(other -> conflict(other, use).stream())
                        .findFirst()
                        .ifPresent(this::add);
                earlier.add(use);
            }
        }
    }

    private static Optional<TermConflict> conflict(SpellingUse earlier, SpellingUse use) {
        return kind(earlier, use).map(kind -> new TermConflict(kind, use.text(), earlier.entry(), use.entry()));
    }

    private static Optional<Kind> kind(SpellingUse earlier, SpellingUse use) {
        Term term = earlier.entry().term();
        Term other = use.entry().term();
        if (earlier.isMisheard() != use.isMisheard()) {
            return Optional.of(Kind.MISHEARD_IS_RIGHT);
        }
        if (earlier.entry().equals(use.entry())) {
            return Optional.empty();
        }
        if (earlier.isMisheard()) {
            return term.chinese().equals(other.chinese()) ? Optional.empty() : Optional.of(Kind.MISHEARD_TWICE);
        }
        return Optional.of(EnglishTexts.agree(term, other) ? Kind.DUPLICATE : Kind.DIFFERENT_ENGLISH);
    }

    private void compareEnglish() {
        Map<String, List<Glossary.Entry>> rightIn = new HashMap<>();
        for (Glossary.Entry entry : entries) {
            EnglishTexts.right(entry.term())
                    .forEach(english -> rightIn.computeIfAbsent(english, key -> new ArrayList<>(1))
                            .add(entry));
        }
        for (Glossary.Entry entry : entries) {
            for (String forbidden : entry.term().forbidden()) {
                rightIn.getOrDefault(EnglishTexts.plain(forbidden), List.of())
                        .forEach(other -> add(new TermConflict(
                                shareASpelling(entry, other) ? Kind.FORBIDDEN_IS_RIGHT : Kind.FORBIDDEN_ELSEWHERE,
                                forbidden,
                                entry,
                                other)));
            }
        }
    }

    private static boolean shareASpelling(Glossary.Entry entry, Glossary.Entry other) {
        return !Collections.disjoint(rightKeys(entry), rightKeys(other));
    }

    private static List<String> rightKeys(Glossary.Entry entry) {
        return SpellingUse.of(entry).stream()
                .filter(use -> !use.isMisheard())
                .map(SpellingUse::foldedKey)
                .toList();
    }

    private void add(TermConflict conflict) {
        if (pairs.add(new Pair(conflict.kind(), conflict.first(), conflict.second()))) {
            found.add(conflict);
        }
    }
}
