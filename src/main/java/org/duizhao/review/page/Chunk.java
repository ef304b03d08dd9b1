package org.duizhao.review.page;

import java.util.List;

/**
 * Some rows that follow each other, which the page fetches and lets go together. Public for the compiled templates.
 *
 * @param number its place among the chunks, from 0
 * @param rows its rows; none while the page has not asked for them
 */
public record Chunk(int number, List<Row> rows) {
    /** How many rows a chunk has, but for the last. */
    public static final int SIZE = 40;

    public Chunk {
        rows = List.copyOf(rows);
    }

    /** How many chunks so many rows make. */
    static int count(int rows) {
        return (rows + SIZE - 1) / SIZE;
    }
}
