package org.duizhao.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Term;

/**
 * Makes one glossary of a term base, which finds what the term base finds. Of entries of several glossaries that agree on
 * a term and its English one is made: the first, with what the others add. What a later glossary says of a spelling that an
 * earlier one has is left out and told; and so is the whole entry if that spelling is its term.
 */
public final class GlossaryMerge {
    private final Map<String, SpellingUse> claims = new HashMap<>();
    private final Map<Glossary.Entry, Term> merged = new LinkedHashMap<>();
    private final List<Overruled> overruled = new ArrayList<>();

    private GlossaryMerge() {}

    /**
     * Something that an earlier glossary overrules.
     *
     * @param entry the entry that says it
     * @param what its term, where the whole entry is left out, or another of its spellings
     * @param by the entry that has that spelling
     */
    public record Overruled(Glossary.Entry entry, String what, Glossary.Entry by) {}

    /**
     * One glossary made of several.
     *
     * @param terms its entries
     * @param overruled what is left out
     */
    public record Merged(List<Term> terms, List<Overruled> overruled) {
        public Merged {
            terms = List.copyOf(terms);
            overruled = List.copyOf(overruled);
        }
    }

    public static Merged of(TermBase terms) {
        GlossaryMerge merge = new GlossaryMerge();
        terms.glossaries().forEach(merge::add);
        return new Merged(List.copyOf(merge.merged.values()), merge.overruled);
    }

    private void add(Glossary glossary) {
        List<SpellingUse> own = new ArrayList<>();
        for (Glossary.Entry entry : glossary.entries()) {
            List<SpellingUse> uses = SpellingUse.of(entry);
            Optional<Glossary.Entry> owner = claimOf(uses.get(0)).map(SpellingUse::entry);
            if (owner.isEmpty()) {
                merged.put(entry, without(entry, overruled(uses, entry)));
                own.addAll(uses);
            } else if (isSame(owner.get(), entry)) {
                Glossary.Entry first = owner.get();
                merged.compute(
                        first,
                        (key, sofar) -> joined(
                                Objects.requireNonNullElse(sofar, first.term()),
                                without(entry, overruled(uses, first))));
                uses.forEach(use -> own.add(new SpellingUse(first, use.text(), use.spelling())));
            } else {
                overruled.add(new Overruled(entry, uses.get(0).text(), owner.get()));
            }
        }
        own.stream()
                .filter(use -> !use.spelling().contexts().restrict())
                .sorted(Comparator.comparing(SpellingUse::isMisheard))
                .forEach(use -> claims.putIfAbsent(use.foldedKey(), use));
    }

    private Optional<SpellingUse> claimOf(SpellingUse use) {
        return Optional.ofNullable(claims.get(use.foldedKey())).filter(use::meets);
    }

    private static boolean isSame(Glossary.Entry first, Glossary.Entry second) {
        return first.term().status() == second.term().status()
                && EnglishTexts.plain(first.term().english())
                        .equals(EnglishTexts.plain(second.term().english()));
    }

    /** The spellings, but for the term itself, that another entry than this one has in an earlier glossary. */
    private List<String> overruled(List<SpellingUse> uses, Glossary.Entry owner) {
        List<String> texts = new ArrayList<>();
        for (SpellingUse use : uses.subList(1, uses.size())) {
            claimOf(use)
                    .map(SpellingUse::entry)
                    .filter(other -> !other.equals(owner))
                    .ifPresent(other -> {
                        texts.add(use.text());
                        overruled.add(new Overruled(use.entry(), use.text(), other));
                    });
        }
        return texts;
    }

    private static Term without(Glossary.Entry entry, List<String> spellings) {
        Term term = entry.term();
        return spellings.isEmpty()
                ? term
                : term.toBuilder()
                        .variants(without(term.variants(), spellings))
                        .misheard(without(term.misheard(), spellings))
                        .build();
    }

    private static List<ChineseForm> without(List<ChineseForm> forms, List<String> spellings) {
        return forms.stream().filter(form -> !spellings.contains(form.text())).toList();
    }

    /** The first entry with the spellings and renderings of the second, and its texts where the first has none. */
    private static Term joined(Term first, Term second) {
        return first.toBuilder()
                .variants(both(
                        first.variants(),
                        second.chinese().equals(first.chinese())
                                ? second.variants()
                                : both(List.of(second.form()), second.variants())))
                .misheard(both(first.misheard(), second.misheard()))
                .admitted(both(first.admitted(), second.admitted()))
                .forbidden(both(first.forbidden(), second.forbidden()))
                .partOfSpeech(either(first.partOfSpeech(), second.partOfSpeech()))
                .domain(either(first.domain(), second.domain()))
                .definition(either(first.definition(), second.definition()))
                .note(either(first.note(), second.note()))
                .build();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
