package org.duizhao.term.discover;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.duizhao.term.EnglishWords.Word;

/** How strongly a Chinese and an English word translate each other by what is known before the texts are read, 0 to 1. */
final class Dictionary {
    private static final double DERIVED = 0.85;
    private static final double BY_CHARACTER = 0.8;
    private static final int COMMON_RANK = 10_000;
    private static final double PART = 0.8;
    private static final double SOUND = 0.9;
    private static final double LEAST_LIKENESS = 0.6;
    private static final int SHORTEST_SHORT_FORM = 4;
    private static final int SHORTEST_SOUND = 2;

    private final Lexicon lexicon;
    private final Derivation derivation;
    private final Map<String, Map<Integer, Float>> translations = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    Dictionary(Lexicon lexicon) {
        this.lexicon = lexicon;
        derivation = new Derivation(word -> lexicon.englishId(word) != Lexicon.UNKNOWN, this::isCommon);
    }

    private boolean isCommon(String word) {
        int id = lexicon.englishId(word);
        int rank = id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
        return 0 < rank && rank < COMMON_RANK;
    }

    double strength(ChineseWord chinese, Word english) {
        return switch (chinese.kind()) {
            case HAN -> Math.max(meaning(chinese.text(), english.lemma()), sound(chinese, english));
            case LATIN -> spelling(chinese.text(), english);
            case NUMBER -> chinese.text().equals(english.written()) ? 1 : 0;
            case CONNECTOR, BARRIER -> 0;
        };
    }

    /** Whether there is a translation of a string as a whole. */
    boolean holds(String chinese) {
        boolean[] holds = new boolean[1];
        lexicon.translations(chinese, (english, weight) -> holds[0] = true);
        return holds[0];
    }

    /** How strongly a Chinese word and an English one in its base form mean the same. */
    double meaning(String chinese, String lemma) {
        Map<Integer, Float> known = translations.computeIfAbsent(chinese, this::translations);
        if (known.isEmpty()) {
            return 0;
        }
        double best = known.getOrDefault(lexicon.englishId(lemma), 0f);
        if (best < DERIVED) {
            for (String source : sources.computeIfAbsent(lemma, derivation::sources)) {
                best = Math.max(best, DERIVED * known.getOrDefault(lexicon.englishId(source), 0f));
            }
        }
        return best;
    }

    private Map<Integer, Float> translations(String chinese) {
        Map<Integer, Float> known = new TreeMap<>();
        lexicon.translations(chinese, (english, weight) -> known.merge(english, Math.min(1, weight), Math::max));
        boolean unknown = known.isEmpty();
        for (int cut = 1; cut < chinese.length() && (unknown || chinese.length() > 2); cut++) {
            addPart(chinese.substring(0, cut), unknown, known);
            addPart(chinese.substring(cut), true, known);
        }
        for (int i = 0; i < chinese.length(); i++) {
            lexicon.characterTranslations(
                    chinese.charAt(i),
                    (english, probability) -> known.merge(english, (float) (BY_CHARACTER * probability), Math::max));
        }
        known.remove(Lexicon.UNKNOWN);
        return known;
    }

    private void addPart(String part, boolean isLast, Map<Integer, Float> known) {
        if (part.length() > 1 || isLast) {
            lexicon.translations(
                    part, (english, weight) -> known.merge(english, (float) PART * Math.min(1, weight), Math::max));
        }
    }

    private double sound(ChineseWord chinese, Word english) {
        boolean name = (chinese.wordClass() == WordClass.NAME || chinese.wordClass() == WordClass.UNKNOWN)
                && chinese.text().length() > 1
                && Character.isUpperCase(english.written().charAt(0));
        if (!name) {
            return 0;
        }
        StringBuilder heard = new StringBuilder();
        for (int i = 0; i < chinese.text().length(); i++) {
            heard.append(Sound.ofPinyin(lexicon.pinyin(chinese.text().charAt(i))));
        }
        String said = Sound.ofEnglish(english.written());
        if (Math.min(heard.length(), said.length()) < SHORTEST_SOUND || heard.charAt(0) != said.charAt(0)) {
            return 0;
        }
        double likeness = EditDistance.likeness(heard, said);
        return likeness >= LEAST_LIKENESS ? SOUND * likeness : 0;
    }

    private static double spelling(String latin, Word english) {
        if (latin.equalsIgnoreCase(english.written())
                || latin.toLowerCase(Locale.ROOT).equals(english.lemma())) {
            return 1;
        }
        boolean part = latin.indexOf('-') > 0
                && (latin + "-")
                        .toLowerCase(Locale.ROOT)
                        .contains(english.written().toLowerCase(Locale.ROOT) + "-");
        if (part) {
            return 1;
        }
        boolean shortened = latin.length() >= SHORTEST_SHORT_FORM
                && english.written().toLowerCase(Locale.ROOT).startsWith(latin.toLowerCase(Locale.ROOT));
        return shortened ? DERIVED : 0;
    }
}
