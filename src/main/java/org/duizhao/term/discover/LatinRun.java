package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;

/**
 * Latin words of a Chinese sentence with nothing but spaces between them.
 *
 * @param sentence the sentence
 * @param first the place of its first word there
 * @param last the place of its last word
 */
record LatinRun(ChineseSentence sentence, int first, int last) {
    /** The longest runs of a sentence, in order. */
    static List<LatinRun> of(ChineseSentence sentence) {
        List<LatinRun> runs = new ArrayList<>();
        int word = 0;
        while (word < sentence.words().size()) {
            int first = word;
            while (word < sentence.words().size() && sentence.words().get(word).isLatin()) {
                word++;
            }
            if (first < word) {
                runs.add(new LatinRun(sentence, first, word - 1));
            }
            word = Math.max(word, first + 1);
        }
        return runs;
    }

    /** All parts of so many words at most, the longer ones first. */
    List<LatinRun> parts(int most) {
        List<LatinRun> parts = new ArrayList<>();
        for (int size = Math.min(most, last - first + 1); size > 0; size--) {
            for (int from = first; from + size - 1 <= last; from++) {
                parts.add(new LatinRun(sentence, from, from + size - 1));
            }
        }
        return parts;
    }

    String text() {
        return sentence.between(first, last);
    }

    boolean overlaps(LatinRun other) {
        return first <= other.last && other.first <= last;
    }

    boolean hasCapital() {
        return text().chars().anyMatch(Character::isUpperCase);
    }
}
