package org.duizhao.term.discover;

import java.util.List;
import org.duizhao.term.EnglishWords.Word;

/**
 * An English sentence in words.
 *
 * @param index its place in its text
 * @param text as it is written
 * @param words its words
 */
record EnglishSentence(int index, String text, List<Word> words) {
    EnglishSentence {
        words = List.copyOf(words);
    }

    /** What is written between two words, both included. */
    String between(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    /** What is written between a word and the next. */
    String seam(int word) {
        return text.substring(words.get(word).end(), words.get(word + 1).start());
    }
}
