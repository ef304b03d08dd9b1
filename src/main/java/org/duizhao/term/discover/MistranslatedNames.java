package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.term.EnglishWords.Word;
import org.duizhao.term.discover.ChineseWord.Kind;

/**
 * Chinese words that translate what a name was heard as: 云 where the English has {@code Claude} and no {@code cloud}. What
 * it may have been heard as is looked for among the words of the whole English text.
 */
final class MistranslatedNames {
    private static final int LEAST_HEARD = 3;
    private static final double LEAST_SPELLED = 0.5;
    private static final double TRANSLATES = 0.5;

    private final EnglishNames names;
    private final Dictionary dictionary;
    private final Map<String, Set<String>> wordsBySound = new HashMap<>();

    MistranslatedNames(EnglishNames names, Dictionary dictionary, List<Pair> pairs) {
        this.names = names;
        this.dictionary = dictionary;
        for (Pair pair : pairs) {
            for (Word word : pair.englishWords()) {
                String sound = Sound.ofEnglish(word.lemma());
                if (sound.length() >= LEAST_HEARD) {
                    wordsBySound.computeIfAbsent(sound, key -> new TreeSet<>()).add(word.lemma());
                }
            }
        }
    }

    /**
     * A word and the name that it stands for.
     *
     * @param sentence where it stands
     * @param word its place there
     * @param right the name
     */
    record Heard(ChineseSentence sentence, int word, String right) {}

    List<Heard> in(Pair pair) {
        List<Heard> heard = new ArrayList<>();
        for (Word name : pair.englishWords()) {
            if (names.contains(name.written()) && !isWritten(pair, name.written())) {
                wordsBySound.getOrDefault(Sound.ofEnglish(name.written()), Set.of()).stream()
                        .filter(word -> !word.equalsIgnoreCase(name.written())
                                && Likeness.of(word, name.written()).spelling() >= LEAST_SPELLED)
                        .forEach(word -> addTranslations(word, name.written(), pair, heard));
            }
        }
        return heard;
    }

    private void addTranslations(String word, String name, Pair pair, List<Heard> heard) {
        if (pair.englishWords().stream().anyMatch(english -> english.lemma().equals(word))) {
            return;
        }
        for (ChineseSentence sentence : pair.chinese()) {
            for (int place = 0; place < sentence.words().size(); place++) {
                ChineseWord chinese = sentence.words().get(place);
                if (chinese.kind() == Kind.HAN && dictionary.meaning(chinese.text(), word) >= TRANSLATES) {
                    heard.add(new Heard(sentence, place, name));
                }
            }
        }
    }

    private static boolean isWritten(Pair pair, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return pair.chinese().stream()
                .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(small));
    }
}
