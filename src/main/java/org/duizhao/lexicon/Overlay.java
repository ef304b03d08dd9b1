package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon.TranslationVisitor;
import org.duizhao.script.Folding;

/** What a person's entries add to a lexicon: translations, words of Chinese, and English words that it did not know. */
final class Overlay {
    /** How many times the weight of the lexicon's own translations those of a person have. */
    private static final double STRENGTH = 2;
    /** A person's term is a word wherever its characters would make words of their own, and this much more probable. */
    private static final double LOG_PREFERENCE = Math.log(2);

    private static final int LONGEST_TERM = 24;
    private static final Pattern HAN = Pattern.compile("[\u3400-\u9fff]{1," + LONGEST_TERM + "}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private record Translation(int english, float weight) {}

    private final Lexicon under;
    private final Map<String, List<Translation>> translations = new HashMap<>();
    private final Map<Character, Integer> longestByFirst = new HashMap<>();
    private final Map<String, Integer> newEnglish = new HashMap<>();
    private final Map<String, Double> logProbabilities = new ConcurrentHashMap<>();

    private Overlay(Lexicon under) {
        this.under = under;
    }

    /** Entries over a lexicon; those whose Chinese is neither Han characters nor one Latin word are left out. */
    static Overlay of(List<DictionaryEntry> entries, Lexicon under) {
        Overlay overlay = new Overlay(under);
        Map<String, String> lemmas = new HashMap<>();
        for (DictionaryEntry entry : entries) {
            if (isUnitOfText(entry.chinese())) {
                overlay.add(entry, under.lemmas(entry.english(), lemmas));
            }
        }
        return overlay;
    }

    /** Whether the Chinese side of a text can hold a term as one unit: Han characters, or one Latin word. */
    static boolean isUnitOfText(String term) {
        return HAN.matcher(term).matches() || LATIN.matcher(term).matches();
    }

    private void add(DictionaryEntry entry, List<String> lemmas) {
        if (lemmas.isEmpty()) {
            return;
        }
        String term = Folding.fold(entry.chinese()).toLowerCase(Locale.ROOT);
        List<Translation> ofTerm = translations.computeIfAbsent(term, t -> new ArrayList<>(2));
        double weight = STRENGTH * entry.weight() * EnglishGlosses.weightOfEach(lemmas.size());
        for (String lemma : lemmas) {
            addStronger(ofTerm, new Translation(id(lemma), (float) weight));
        }
        longestByFirst.merge(term.charAt(0), term.length(), Math::max);
    }

    private static void addStronger(List<Translation> ofTerm, Translation added) {
        for (int k = 0; k < ofTerm.size(); k++) {
            Translation known = ofTerm.get(k);
            if (known.english == added.english) {
                ofTerm.set(k, known.weight >= added.weight ? known : added);
                return;
            }
        }
        ofTerm.add(added);
    }

    private int id(String lemma) {
        int known = under.englishId(lemma);
        return known != Lexicon.UNKNOWN ? known : newEnglish.computeIfAbsent(lemma, l -> englishIds());
    }

    /** One more than the highest id of an English word. */
    int englishIds() {
        return under.englishIds() + newEnglish.size();
    }

    /** The id of an English word that only this overlay knows, or {@link Lexicon#UNKNOWN}. */
    int newEnglishId(String word) {
        return newEnglish.getOrDefault(word, Lexicon.UNKNOWN);
    }

    void translations(String term, TranslationVisitor visitor) {
        for (Translation translation : translations.getOrDefault(term, List.of())) {
            visitor.translation(translation.english, translation.weight);
        }
    }

    /** The length of the longest term that begins with a character, or 0. */
    int longestFrom(char first) {
        return longestByFirst.getOrDefault(first, 0);
    }

    /** The logarithm of a term's probability as a word, or negative infinity if it is none of these. */
    double logProbability(String word) {
        return translations.containsKey(word)
                ? logProbabilities.computeIfAbsent(word, w -> under.logProbabilityOfBestCut(w) + LOG_PREFERENCE)
                : Double.NEGATIVE_INFINITY;
    }
}
