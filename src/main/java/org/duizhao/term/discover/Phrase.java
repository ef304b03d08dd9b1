package org.duizhao.term.discover;

/**
 * A stretch of English words in a bead.
 *
 * @param sentence the place of its sentence among the English sentences of the bead
 * @param first its first word in the sentence
 * @param last its last word
 * @param lists whether a comma stands inside
 */
record Phrase(int sentence, int first, int last, boolean lists) {
    int size() {
        return last - first + 1;
    }
}
