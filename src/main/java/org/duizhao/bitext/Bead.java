package org.duizhao.bitext;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest piece of an alignment: sentences of the two sides that translate each other. One side may be empty (a
 * null bead): what is there has no counterpart.
 *
 * @param chinese indices of the Chinese sentences, increasing
 * @param english indices of the English sentences, increasing
 */
public record Bead(List<Integer> chinese, List<Integer> english) {
    public Bead {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        checkIncreasing(chinese);
        checkIncreasing(english);
        if (chinese.isEmpty() && english.isEmpty()) {
            throw new IllegalArgumentException("a bead holds a sentence of one side at least");
        }
    }

    /** The bead of the sentences {@code [chineseStart, chineseEnd)} and {@code [englishStart, englishEnd)}. */
    public static Bead of(int chineseStart, int chineseEnd, int englishStart, int englishEnd) {
        return new Bead(
                IntStream.range(chineseStart, chineseEnd).boxed().toList(),
                IntStream.range(englishStart, englishEnd).boxed().toList());
    }

    /** Whether one side is empty. */
    public boolean isNull() {
        return chinese.isEmpty() || english.isEmpty();
    }

    /** Its type as the field writes it: {@code 1-2} is one Chinese and two English sentences. */
    public String type() {
        return chinese.size() + "-" + english.size();
    }

    private static void checkIncreasing(List<Integer> indices) {
        int last = -1;
        for (int index : indices) {
            if (index <= last) {
                throw new IllegalArgumentException("indices of a bead increase from 0: " + indices);
            }
            last = index;
        }
    }
}
