package org.duizhao.align;

import java.util.Arrays;

/** A growing list of doubles. */
final class DoubleList {
    private double[] elements = new double[16];
    private int size;

    void add(double element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size++] = element;
    }

    double[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    double get(int index) {
        return elements[index];
    }
}
