package org.duizhao.bitext;

/**
 * The words of a stream that translate one Chinese sentence: {@code [from, to)}.
 *
 * @param from the first word
 * @param to behind the last word; {@code from} where nothing translates the sentence
 * @param probability how likely it is, 0 to 1, that the sentence begins within a second of its first word (or, without
 *     words, that nothing translates it)
 */
public record WordRun(int from, int to, double probability) {
    public WordRun {
        if (from < 0 || to < from || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a run of words: " + from + ".." + to + ", " + probability);
        }
    }

    /** Whether nothing translates the sentence. */
    public boolean isEmpty() {
        return from == to;
    }
}
