package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well running text was cut: the boundaries between the sentences of a paragraph, compared with gold. A boundary is
 * the number of characters before it that are no white space, so that spacing does not count. The end of a paragraph, which
 * nobody can miss, does not count either.
 */
public final class BoundaryScore {
    private static final Accuracy NOTHING = new Accuracy(new Share(0, 0), new Share(0, 0));

    private BoundaryScore() {}

    /**
     * Scores a text, each boundary of equal weight.
     *
     * @param gold the sentences of each paragraph
     * @param proposed the same paragraphs, cut otherwise
     * @throws IllegalArgumentException if there are more paragraphs on one side
     */
    public static Accuracy of(List<List<String>> gold, List<List<String>> proposed) {
        if (gold.size() != proposed.size()) {
            throw new IllegalArgumentException(proposed.size() + " paragraphs, and " + gold.size() + " in the gold");
        }
        Accuracy all = NOTHING;
        for (int i = 0; i < gold.size(); i++) {
            all = all.plus(ofParagraph(boundaries(gold.get(i)), boundaries(proposed.get(i))));
        }
        return all;
    }

    /** The boundaries inside a paragraph, rising. */
    public static List<Integer> boundaries(List<String> sentences) {
        List<Integer> boundaries = new ArrayList<>();
        int characters = 0;
        for (String sentence : sentences) {
            if (characters > 0) {
                boundaries.add(characters);
            }
            characters += TextShape.withoutSpace(sentence).length();
        }
        return boundaries;
    }

    private static Accuracy ofParagraph(List<Integer> gold, List<Integer> proposed) {
        Set<Integer> right = new HashSet<>(gold);
        right.retainAll(new HashSet<>(proposed));
        return new Accuracy(new Share(right.size(), proposed.size()), new Share(right.size(), gold.size()));
    }
}
