package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.discover.Mishearing.Evidence;

/** Gathers the wrong spellings of a text, each once, with the strongest evidence first. */
final class Mishearings {
    /** A Latin form that is an English word more common than this one needs a context. */
    private static final int COMMON_RANK = 5000;

    private record Found(ChineseForm form, String right, Evidence evidence) {}

    private final Lexicon lexicon;
    private final Map<Found, TreeSet<Integer>> found = new LinkedHashMap<>();

    private Mishearings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * All that are found.
     *
     * @param units what the text has for terms
     * @param known what glossaries have
     */
    static List<Mishearing> of(List<Pair> pairs, List<Unit> units, KnownTerms known, Lexicon lexicon) {
        Mishearings mishearings = new Mishearings(lexicon);
        mishearings.addNames(pairs);
        mishearings.addSpellings(new NearSpellings(pairs, known.latin()));
        mishearings.addHomophones(pairs, units, known);
        return mishearings.found.entrySet().stream()
                .filter(one -> !known.holds(one.getKey().form().text()))
                .map(one -> new Mishearing(
                        one.getKey().form(),
                        one.getKey().right(),
                        List.copyOf(one.getValue()),
                        one.getKey().evidence()))
                .toList();
    }

    private void addNames(List<Pair> pairs) {
        EnglishNames names = new EnglishNames(pairs);
        MisheardNames misheard = new MisheardNames(names);
        MistranslatedNames mistranslated = new MistranslatedNames(names, new Dictionary(lexicon), pairs);
        for (Pair pair : pairs) {
            misheard.in(pair)
                    .forEach(one ->
                            add(latinForm(one.heard()), one.right(), one.heard().sentence(), Evidence.ENGLISH));
            mistranslated
                    .in(pair)
                    .forEach(one -> add(
                            contextual(one.sentence(), one.word(), one.word()),
                            one.right(),
                            one.sentence(),
                            Evidence.TRANSLATED));
        }
    }

    private void addSpellings(NearSpellings spellings) {
        spellings
                .find()
                .forEach(one ->
                        add(latinForm(one.heard()), one.right(), one.heard().sentence(), Evidence.SPELLING));
    }

    private void addHomophones(List<Pair> pairs, List<Unit> units, KnownTerms known) {
        List<String> terms = new ArrayList<>(known.han());
        units.stream().filter(unit -> unit.frequency() > 1).map(Unit::key).forEach(terms::add);
        Homophones homophones = new Homophones(lexicon, terms);
        for (Pair pair : pairs) {
            for (ChineseSentence sentence : pair.chinese()) {
                homophones
                        .in(sentence)
                        .forEach(one ->
                                add(ChineseForm.anywhere(one.text()), one.right(), sentence, Evidence.HOMOPHONE));
            }
        }
    }

    /** Adds a finding unless stronger evidence has told the same. */
    private void add(ChineseForm form, String right, ChineseSentence sentence, Evidence evidence) {
        boolean told =
                found.keySet().stream().anyMatch(other -> other.form().equals(form) && other.evidence() != evidence);
        if (!told) {
            found.computeIfAbsent(new Found(form, right, evidence), key -> new TreeSet<>())
                    .add(sentence.index());
        }
    }

    private ChineseForm latinForm(LatinRun run) {
        int id = lexicon.englishId(run.text().toLowerCase(Locale.ROOT));
        int rank = id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
        boolean common = 0 < rank && rank < COMMON_RANK;
        return common ? contextual(run.sentence(), run.first(), run.last()) : ChineseForm.anywhere(run.text());
    }

    /** A form that is a good word elsewhere, with the word after it or before it. */
    private static ChineseForm contextual(ChineseSentence sentence, int first, int last) {
        String form = sentence.between(first, last);
        List<ChineseWord> words = sentence.words();
        if (last + 1 < words.size() && words.get(last + 1).isContent()) {
            return new ChineseForm(
                    form,
                    List.of(new Context(false, Neighbour.ANY, Neighbour.next(sentence.between(last + 1, last + 1)))));
        }
        if (first > 0 && words.get(first - 1).isContent()) {
            return new ChineseForm(
                    form,
                    List.of(new Context(false, Neighbour.next(sentence.between(first - 1, first - 1)), Neighbour.ANY)));
        }
        return ChineseForm.anywhere(form);
    }
}
