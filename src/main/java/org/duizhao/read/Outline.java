package org.duizhao.read;

import java.util.List;
import java.util.stream.IntStream;

/** The parts of a page with their labels and lengths at hand. */
final class Outline {
    private final List<Part> parts;
    private final List<Integer> labels;
    private final int[] lengthBefore;

    Outline(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.labels = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof Part.Label)
                .boxed()
                .toList();
        this.lengthBefore = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            lengthBefore[i + 1] = lengthBefore[i] + (part(i) instanceof Part.Speech ? text(i).length() : 0);
        }
    }

    int size() {
        return parts.size();
    }

    Part part(int i) {
        return parts.get(i);
    }

    /** The text of a part; empty for labels and rules. */
    String text(int i) {
        return parts.get(i).text();
    }

    /** The indices of the labels, increasing. */
    List<Integer> labels() {
        return labels;
    }

    /** How many characters of speech stand in parts {@code [from, to)}. */
    int speechLength(int from, int to) {
        return lengthBefore[to] - lengthBefore[from];
    }
}
