package org.duizhao.term.discover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that the English text writes with a capital where no sentence begins. */
final class EnglishNames {
    private final Set<String> names = new HashSet<>();

    EnglishNames(List<Pair> pairs) {
        for (Pair pair : pairs) {
            pair.english().forEach(this::add);
        }
    }

    boolean contains(String word) {
        return names.contains(word);
    }

    private void add(EnglishSentence sentence) {
        for (int place = 1; place < sentence.words().size(); place++) {
            if (Phrases.isName(sentence, place)) {
                names.add(sentence.words().get(place).written());
            }
        }
    }
}
