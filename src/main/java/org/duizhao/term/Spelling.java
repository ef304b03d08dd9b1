package org.duizhao.term;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Term;
import org.duizhao.script.Folding;

/**
 * One string that stands for a term in Chinese text. Two spellings that match the same texts have equal {@link #key}s.
 *
 * @param key the string in one script and width, and in small letters where case does not matter
 * @param caseless whether it matches in any case
 * @param contexts where it means the term
 * @param term the entry it belongs to
 * @param misheard whether it is one of the entry's wrong spellings
 */
record Spelling(String key, boolean caseless, FoldedContexts contexts, Term term, boolean misheard) {
    private static final int LETTERS_THAT_KEEP_THEIR_CASE = 3;

    /** Every string of an entry as the entry has it: the term, its variants, its misheard forms. */
    static List<Spelling> written(Term term) {
        Stream<ChineseForm> right = Stream.concat(Stream.of(term.form()), term.variants().stream());
        return Stream.concat(
                        right.map(form -> of(form, term, false)),
                        term.misheard().stream().map(form -> of(form, term, true)))
                .toList();
    }

    private static Spelling of(ChineseForm form, Term term, boolean misheard) {
        String common = Folding.foldWithSigns(form.text());
        boolean caseless = isCaseless(common, term.letterCase());
        String key = caseless ? Folding.caseless(common) : common;
        return new Spelling(key, caseless, FoldedContexts.of(form.contexts()), term, misheard);
    }

    /** The same with the scripts spaced and not spaced, as far as that is another. */
    Stream<Spelling> respaced() {
        return Stream.of(ScriptSpacing.open(key), ScriptSpacing.closed(key))
                .filter(text -> !text.equals(key))
                .map(text -> new Spelling(text, caseless, contexts, term, misheard));
    }

    /** Whether it stands in a text as to case, and means its term there. */
    boolean standsAt(FoldedText text, int start) {
        int end = start + key.length();
        return (caseless || text.folded().startsWith(key, start)) && contexts.hold(text.caseless(), start, end);
    }

    private static boolean isCaseless(String common, Term.LetterCase letterCase) {
        return switch (letterCase) {
            case ANY -> true;
            case EXACT -> false;
            case BY_LENGTH ->
                common.chars()
                                .filter(c -> ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z'))
                                .count()
                        > LETTERS_THAT_KEEP_THEIR_CASE;
        };
    }
}
