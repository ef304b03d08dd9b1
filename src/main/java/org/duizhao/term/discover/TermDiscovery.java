package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishWords;
import org.duizhao.term.discover.Overlaps.Rendered;

/** Proposes entries for a glossary from a transcript and, where there is one, its alignment with the English. */
public final class TermDiscovery {
    private static final int LEAST_OF_SENSE = 2;
    private static final double SURE = 0.5;

    private final Lexicon lexicon;

    public TermDiscovery(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The candidates of an alignment, the likeliest terms first. */
    public List<Candidate> discover(Alignment alignment) {
        List<Pair> pairs = pairs(alignment, lexicon);
        List<Unit> units = Units.of(pairs, lexicon);
        RenderingSearch search = new RenderingSearch(pairs, lexicon);
        EnglishForm form = new EnglishForm(lexicon, pairs);
        Termhood termhood = new Termhood(lexicon, pairs);
        List<Rendered> rendered = new ArrayList<>();
        for (Unit unit : units) {
            senses(unit, search)
                    .forEach((sense, rendering) -> rendered.add(new Rendered(
                            sense, rendering, rendering.score() * termhood.shape(sense, rendering))));
        }
        Overlaps overlaps = new Overlaps(rendered);
        Map<Rendered, Double> ranked = new LinkedHashMap<>();
        for (Rendered one : rendered) {
            ranked.put(one, termhood.of(one.unit(), one.rendering(), overlaps.factor(one.unit())));
        }
        return withoutRepetition(ranked).stream()
                .map(one -> candidate(one, pairs, form, ranked.getOrDefault(one, 0.0)))
                .toList();
    }

    /** In order of termhood; what only stands where better candidates do comes after all others. */
    private static List<Rendered> withoutRepetition(Map<Rendered, Double> ranked) {
        List<Rendered> order = new ArrayList<>(ranked.keySet());
        order.sort(Comparator.comparingDouble((Rendered one) -> ranked.getOrDefault(one, 0.0)).reversed());
        Set<List<Integer>> taken = new HashSet<>();
        List<Rendered> first = new ArrayList<>();
        List<Rendered> last = new ArrayList<>();
        for (Rendered one : order) {
            boolean repeats = one.unit().places().stream().flatMap(TermDiscovery::words).allMatch(taken::contains);
            (repeats ? last : first).add(one);
            one.unit().places().stream().flatMap(TermDiscovery::words).forEach(taken::add);
        }
        first.addAll(last);
        return first;
    }

    private static Stream<List<Integer>> words(Unit.Place place) {
        return IntStream.rangeClosed(place.first(), place.last())
                .mapToObj(word -> List.of(place.pair(), place.sentence(), word));
    }

    private static Candidate candidate(Rendered one, List<Pair> pairs, EnglishForm form, double termhood) {
        Term term = Term.builder(one.unit().text(), form.of(one.rendering()))
                .status(Term.Status.PROPOSED)
                .build();
        List<Integer> sentences = one.unit().places().stream()
                .map(place -> pairs.get(place.pair()).chinese().get(place.sentence()).index())
                .distinct()
                .toList();
        return new Candidate(term, termhood, sentences);
    }

    /** A unit with its rendering, and again with the next where the first does not explain several of its beads. */
    static Map<Unit, Rendering> senses(Unit unit, RenderingSearch search) {
        Map<Unit, Rendering> senses = new LinkedHashMap<>();
        search.of(unit).stream().findFirst().ifPresent(first -> {
            senses.put(unit, first);
            Unit rest = unit.without(first.pairs());
            if (rest.frequency() >= LEAST_OF_SENSE) {
                search.of(rest).stream()
                        .filter(next -> next.pairs().size() >= LEAST_OF_SENSE && next.score() >= SURE)
                        .findFirst()
                        .ifPresent(next -> senses.put(rest, next));
            }
        });
        return senses;
    }

    static List<Pair> pairs(Alignment alignment, Lexicon lexicon) {
        ChineseWords chineseWords = new ChineseWords(lexicon);
        Compounds compounds = new Compounds(alignment.chinese().sentences().stream()
                .map(sentence -> chineseWords.of(sentence.text()))
                .toList());
        EnglishWords englishWords = new EnglishWords(lexicon);
        List<Pair> pairs = new ArrayList<>();
        for (AlignedBead aligned : alignment.beads()) {
            List<ChineseSentence> chinese = alignment.chineseOf(aligned.bead()).stream()
                    .map(sentence -> new ChineseSentence(
                            sentence.index(), sentence.text(), compounds.joined(chineseWords.of(sentence.text()))))
                    .toList();
            List<EnglishSentence> english = alignment.englishOf(aligned.bead()).stream()
                    .filter(sentence -> sentence.kind() != Sentence.Kind.EVENT)
                    .map(sentence -> new EnglishSentence(
                            sentence.index(), sentence.text(), englishWords.of(sentence.text())))
                    .toList();
            if (!chinese.isEmpty()) {
                pairs.add(new Pair(chinese, english));
            }
        }
        return pairs;
    }
}
