package org.duizhao.term;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Term;
import org.duizhao.script.Folding;

/**
 * A spelling of an entry.
 *
 * @param entry the entry
 * @param text the spelling as the entry writes it
 * @param spelling the same as it is looked for
 */
record SpellingUse(Glossary.Entry entry, String text, Spelling spelling) {
    /** The spellings of an entry: the term, its variants, its misheard forms. */
    static List<SpellingUse> of(Glossary.Entry entry) {
        Term term = entry.term();
        List<ChineseForm> forms = Stream.of(List.of(term.form()), term.variants(), term.misheard())
                .flatMap(List::stream)
                .toList();
        List<Spelling> spellings = Spelling.written(term);
        return IntStream.range(0, forms.size())
                .mapToObj(i -> new SpellingUse(entry, forms.get(i).text(), spellings.get(i)))
                .toList();
    }

    /** What two spellings have in common that may meet. */
    String foldedKey() {
        return Folding.caseless(spelling.key());
    }

    boolean isMisheard() {
        return spelling.misheard();
    }

    /**
     * Whether both could be meant at one place. Of two that ask for different contexts, or of which only one asks for any,
     * each is made for its own places.
     */
    boolean meets(SpellingUse other) {
        boolean oneKey = spelling.caseless()
                || other.spelling.caseless()
                || spelling.key().equals(other.spelling.key());
        return oneKey
                && spelling.contexts()
                        .included()
                        .equals(other.spelling.contexts().included());
    }
}
