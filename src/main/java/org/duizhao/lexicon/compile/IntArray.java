package org.duizhao.lexicon.compile;

import java.util.Arrays;

/** A growing array of ints. */
final class IntArray {
    private int[] elements = new int[1024];
    private int size;

    void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size++] = element;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
