package org.duizhao.term.discover;

import java.util.List;

/**
 * A Chinese sentence in words.
 *
 * @param index its place in its text
 * @param text as it is written
 * @param words its words and signs
 */
record ChineseSentence(int index, String text, List<ChineseWord> words) {
    ChineseSentence {
        words = List.copyOf(words);
    }

    /** What is written between two words, both included. */
    String between(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }
}
