package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where running text was cut otherwise than the gold has it, to be read by people. */
public final class BoundaryErrors {
    private static final int CONTEXT = 20;

    private BoundaryErrors() {}

    /**
     * A line for each boundary that stands on one side only, in order: {@code missed} or {@code wrong}, and the text on both
     * sides of it without white space.
     *
     * @param gold the sentences of each paragraph
     * @param proposed the same paragraphs, cut otherwise
     */
    public static List<String> of(List<List<String>> gold, List<List<String>> proposed) {
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> right = Set.copyOf(BoundaryScore.boundaries(gold.get(i)));
            Set<Integer> found = Set.copyOf(BoundaryScore.boundaries(proposed.get(i)));
            String text = TextShape.withoutSpace(String.join("", gold.get(i)));
            Set<Integer> all = new TreeSet<>(right);
            all.addAll(found);
            for (int boundary : all) {
                if (!right.contains(boundary)) {
                    errors.add("wrong   " + inContext(text, boundary));
                } else if (!found.contains(boundary)) {
                    errors.add("missed  " + inContext(text, boundary));
                }
            }
        }
        return errors;
    }

    private static String inContext(String text, int boundary) {
        return text.substring(Math.max(0, boundary - CONTEXT), boundary)
                + " | "
                + text.substring(boundary, Math.min(text.length(), boundary + CONTEXT));
    }
}
