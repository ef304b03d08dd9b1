package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.duizhao.term.EnglishWords.Word;
import org.duizhao.term.discover.Unit.Place;

/**
 * Finds the English of units: of all phrases of the beads that hold a unit the one whose words and the unit's translate
 * each other best, and which comes with it most regularly.
 */
final class RenderingSearch {
    private static final int NEIGHBOURS = 2;
    private static final double CUT = 0.75;
    private static final double LED_BY_VERB = 0.9;
    private static final double ENDED_BY_VERB = 0.9;
    private static final double LIGHT = 0.15;
    private static final double LEAST_FIT = 0.12;
    private static final double SURPRISING = 10.8;
    private static final double REGULARITY = 0.35;

    private final List<Pair> pairs;
    private final Lexicon lexicon;
    private final EnglishStopWords stopWords;
    private final List<Links> links = new ArrayList<>();
    private final List<List<Keyed>> phrases = new ArrayList<>();
    private final Associations.Counts beadsOfKey = new Associations.Counts();

    private record Keyed(Phrase phrase, String key) {}

    private static final class Form {
        private final List<Integer> pairs = new ArrayList<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private double fit;
        private boolean literal;
    }

    RenderingSearch(List<Pair> pairs, Lexicon lexicon) {
        this.pairs = pairs;
        this.lexicon = lexicon;
        stopWords = new EnglishStopWords(lexicon);
        Dictionary dictionary = new Dictionary(lexicon);
        WordAssociations associations = new WordAssociations(pairs);
        Phrases finder = new Phrases(stopWords);
        for (Pair pair : pairs) {
            links.add(new Links(pair, dictionary, associations, stopWords));
            List<Keyed> keyed = finder.of(pair).stream()
                    .map(phrase -> new Keyed(phrase, key(pair, phrase)))
                    .toList();
            phrases.add(keyed);
            new HashSet<>(keyed.stream().map(Keyed::key).toList()).forEach(beadsOfKey::add);
        }
    }

    /** The renderings of a unit, the most likely first. */
    List<Rendering> of(Unit unit) {
        Map<String, Form> forms = new LinkedHashMap<>();
        int beads = 0;
        int last = -1;
        for (Place place : unit.places()) {
            if (place.pair() != last) {
                beads++;
                last = place.pair();
                addForms(place, forms);
            }
        }
        int inBeads = beads;
        return forms.entrySet().stream()
                .map(form -> rendering(form.getKey(), form.getValue(), inBeads))
                .sorted(Comparator.comparingDouble(Rendering::score).reversed())
                .limit(5)
                .toList();
    }

    Links links(int pair) {
        return links.get(pair);
    }

    private void addForms(Place place, Map<String, Form> forms) {
        boolean lists =
                pairs
                        .get(place.pair())
                        .chinese()
                        .get(place.sentence())
                        .words()
                        .subList(place.first(), place.last())
                        .stream()
                        .anyMatch(word -> word.text().equals("、"));
        for (Keyed keyed : phrases.get(place.pair())) {
            if (keyed.phrase().lists() && !lists) {
                continue;
            }
            boolean literal = isLiteral(place, keyed.phrase());
            double fit = literal ? 1 : fit(place, keyed.phrase()) * shape(place.pair(), keyed.phrase());
            if (fit >= LEAST_FIT) {
                Form form = forms.computeIfAbsent(keyed.key(), key -> new Form());
                int known = form.pairs.indexOf(place.pair());
                if (known < 0) {
                    form.pairs.add(place.pair());
                    form.phrases.add(keyed.phrase());
                    form.fit += fit;
                    form.literal |= literal;
                }
            }
        }
    }

    /** Whether the English writes a Latin unit as the Chinese does. */
    private boolean isLiteral(Place place, Phrase phrase) {
        ChineseSentence chinese = pairs.get(place.pair()).chinese().get(place.sentence());
        String latin = chinese.between(place.first(), place.last());
        return chinese.words().get(place.first()).isLatin()
                && latin.equalsIgnoreCase(pairs.get(place.pair())
                        .english()
                        .get(phrase.sentence())
                        .between(phrase.first(), phrase.last()));
    }

    /** What is left of the fit of a phrase that is no noun phrase by its edges, or cuts a compound. */
    private double shape(int pair, Phrase phrase) {
        EnglishSentence sentence = pairs.get(pair).english().get(phrase.sentence());
        boolean cutsBefore =
                phrase.first() > 0 && sentence.words().get(phrase.first() - 1).hyphenated();
        boolean cutsAfter = sentence.words().get(phrase.last()).hyphenated();
        double shape = cutsBefore || cutsAfter ? CUT : 1;
        if (phrase.size() > 1) {
            shape *= isVerb(sentence.words().get(phrase.first())) ? LED_BY_VERB : 1;
            shape *= isVerb(sentence.words().get(phrase.last())) ? ENDED_BY_VERB : 1;
        }
        return shape;
    }

    private boolean isVerb(Word word) {
        return lexicon.englishClass(word.written().toLowerCase(Locale.ROOT)) == WordClass.VERB;
    }

    private Rendering rendering(String key, Form form, int beads) {
        int both = form.pairs.size();
        double fit = form.fit / both;
        double share = (double) both / beads;
        int ofKey = beadsOfKey.of(key);
        boolean surprising =
                both > 1 && Associations.logLikelihoodRatio(both, beads, ofKey, pairs.size()) >= SURPRISING;
        double regularity = surprising ? Associations.dice(both, beads, ofKey) : 0;
        double most = beads > 1 ? 1 + REGULARITY : 1;
        double score = form.literal ? fit : fit * (0.5 + 0.5 * share + REGULARITY * regularity) / most;
        return new Rendering(key, score, form.pairs, form.phrases);
    }

    /** How well the words of a place and those of a phrase translate each other and nothing else, 0 to 1. */
    private double fit(Place place, Phrase phrase) {
        Pair pair = pairs.get(place.pair());
        Links of = links.get(place.pair());
        int chineseStart = pair.chineseStart(place.sentence());
        int englishStart = pair.englishStart(phrase.sentence());
        double sum = 0;
        double weights = 0;
        for (int z = place.first(); z <= place.last(); z++) {
            double missing = 1;
            double around = 0;
            double within = 0;
            int from = Math.max(0, phrase.first() - NEIGHBOURS);
            int to = Math.min(pair.english().get(phrase.sentence()).words().size() - 1, phrase.last() + NEIGHBOURS);
            for (int e = from; e <= to; e++) {
                double strength = of.strength(chineseStart + z, englishStart + e);
                around += strength;
                if (phrase.first() <= e && e <= phrase.last()) {
                    within += strength;
                    missing *= 1 - Math.sqrt(strength);
                }
            }
            double inside = within == 0 ? 0 : (1 - missing) * (0.5 + 0.5 * within / around);
            double weight = weight(pair.chinese().get(place.sentence()).words().get(z));
            sum += weight * held(inside, Math.sqrt(of.bestOfChinese(chineseStart + z)));
            weights += weight;
        }
        for (int e = phrase.first(); e <= phrase.last(); e++) {
            double inside = 0;
            for (int z = place.first(); z <= place.last(); z++) {
                inside = Math.max(inside, of.strength(chineseStart + z, englishStart + e));
            }
            Word word = pair.english().get(phrase.sentence()).words().get(e);
            double weight = stopWords.contains(word.lemma()) ? LIGHT : 1;
            sum += weight * held(Math.sqrt(inside), Math.sqrt(of.bestOfEnglish(englishStart + e)));
            weights += weight;
        }
        return sum / weights;
    }

    /** What a link counts where the same word may belong elsewhere. */
    private static double held(double inside, double best) {
        return inside >= best ? inside : inside * inside / best * 0.7;
    }

    private static double weight(ChineseWord word) {
        return word.isContent() ? 1 : LIGHT;
    }

    private static String key(Pair pair, Phrase phrase) {
        List<Word> words = pair.english().get(phrase.sentence()).words();
        StringBuilder key = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            key.append(i > phrase.first() ? " " : "").append(words.get(i).lemma());
        }
        return key.toString();
    }
}
