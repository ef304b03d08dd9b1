package org.duizhao.term;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;

/**
 * One string that stands for a term in Chinese text. Two spellings that match the same texts have equal {@link #key}s.
 *
 * <p>Up to three Latin letters ({@code AI}, {@code GPT-4}, {@code TK}) match in their own case only, so that {@code rag}
 * is not {@code RAG}; longer spellings match in any case.
 *
 * @param key the string in common width, and in small letters where case does not matter
 * @param term the entry it belongs to
 * @param misheard whether it is one of the entry's wrong spellings
 */
record Spelling(String key, Term term, boolean misheard) {
    private static final int LETTERS_THAT_KEEP_THEIR_CASE = 3;

    /** Every string of an entry as the entry has it: the term, its variants, its misheard forms. */
    static List<Spelling> written(Term term) {
        Stream<String> right = Stream.concat(Stream.of(term.chinese()), term.variants().stream());
        return Stream.concat(
                        right.map(text -> new Spelling(keyOf(text), term, false)),
                        term.misheard().stream().map(text -> new Spelling(keyOf(text), term, true)))
                .filter(spelling -> !spelling.key.isBlank())
                .toList();
    }

    /** The same with the scripts spaced and not spaced. */
    Stream<Spelling> respaced() {
        return Stream.of(ScriptSpacing.open(key), ScriptSpacing.closed(key))
                .map(text -> new Spelling(text, term, misheard));
    }

    static String keyOf(String text) {
        String common = Folding.width(text);
        return keepsItsCase(common) ? common : Folding.caseless(common);
    }

    /** Whether the key stands in a text of common width, in the case it asks for. */
    boolean standsAt(String text, int start) {
        return text.regionMatches(!keepsItsCase(key), start, key, 0, key.length());
    }

    private static boolean keepsItsCase(String common) {
        return common.chars()
                        .filter(c -> ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z'))
                        .count()
                <= LETTERS_THAT_KEEP_THEIR_CASE;
    }
}
