package org.duizhao.term.discover;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Term;
import org.duizhao.script.Folding;
import org.duizhao.term.TermBase;

/** What glossaries have already. */
final class KnownTerms {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d .&-]*");
    private static final Pattern HAN = Pattern.compile("[\u3400-\u9fff]+");

    private final List<String> right;
    private final Set<String> all;

    KnownTerms(TermBase terms) {
        right = terms.terms().stream()
                .flatMap(term -> Stream.concat(
                        Stream.of(term.chinese()), term.variants().stream().map(ChineseForm::text)))
                .distinct()
                .toList();
        all = terms.terms().stream()
                .flatMap(KnownTerms::spellings)
                .map(KnownTerms::folded)
                .collect(Collectors.toSet());
    }

    /** Whether an entry has a string as one of its spellings, right or wrong. */
    boolean holds(String text) {
        return all.contains(folded(text));
    }

    /** The right spellings in Latin letters. */
    List<String> latin() {
        return right.stream().filter(text -> LATIN.matcher(text).matches()).toList();
    }

    /** The right spellings in Han characters. */
    List<String> han() {
        return right.stream().filter(text -> HAN.matcher(text).matches()).toList();
    }

    private static Stream<String> spellings(Term term) {
        return Stream.concat(
                Stream.of(term.chinese()),
                Stream.concat(term.variants().stream(), term.misheard().stream())
                        .map(ChineseForm::text));
    }

    private static String folded(String text) {
        return Folding.caseless(Folding.fold(text)).replace(" ", "");
    }
}
