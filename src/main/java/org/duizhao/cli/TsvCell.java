package org.duizhao.cli;

/** A text as one cell of a table whose cells are parted by tabs. */
final class TsvCell {
    private TsvCell() {}

    /** The text without tabs and ends of lines, which nothing in such a table can quote. */
    static String of(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
