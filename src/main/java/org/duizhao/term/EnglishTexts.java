package org.duizhao.term;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;

/** The English of entries as it is compared between them: whatever its case, hyphens and spaces. */
final class EnglishTexts {
    private EnglishTexts() {}

    static String plain(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "");
    }

    /** The English that is right for a term. */
    static Set<String> right(Term term) {
        return Stream.concat(Stream.of(term.english()), term.admitted().stream())
                .map(EnglishTexts::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether the preferred English of one entry is right in the other. */
    static boolean agree(Term term, Term other) {
        return right(term).contains(plain(other.english())) || right(other).contains(plain(term.english()));
    }
}
