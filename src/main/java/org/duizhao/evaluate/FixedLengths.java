package org.duizhao.evaluate;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What knowing nothing but length is good for, where text has neither marks nor pauses: a boundary every so many
 * characters. The length is the one that scores best on the very gold, so no honest guess does better.
 *
 * @param length characters a sentence, white space not counted
 * @param accuracy how its boundaries compare with the gold
 */
public record FixedLengths(int length, Accuracy accuracy) {
    private static final int LONGEST = 200;

    /** The best length for a text. */
    public static FixedLengths bestFor(List<List<String>> gold) {
        return IntStream.rangeClosed(1, LONGEST)
                .mapToObj(length -> new FixedLengths(length, BoundaryScore.of(gold, cut(gold, length))))
                .max(comparingDouble(fixed -> fixed.accuracy().f1()))
                .orElseThrow();
    }

    private static List<List<String>> cut(List<List<String>> paragraphs, int length) {
        return paragraphs.stream()
                .map(sentences -> pieces(TextShape.withoutSpace(String.join("", sentences)), length))
                .toList();
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += length) {
            pieces.add(text.substring(start, Math.min(text.length(), start + length)));
        }
        return pieces;
    }
}
