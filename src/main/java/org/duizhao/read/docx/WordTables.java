package org.duizhao.read.docx;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks where they belong: into the cell of the outermost table that is open, or beside the tables. */
final class WordTables {
    private final List<WordBlock> all = new ArrayList<>();
    private final List<List<List<WordBlock>>> rows = new ArrayList<>();
    private int depth;

    void startTable() {
        depth++;
    }

    void startRow() {
        if (depth == 1) {
            rows.add(new ArrayList<>());
        }
    }

    void startCell() {
        if (depth == 1) {
            if (rows.isEmpty()) {
                startRow();
            }
            rows.get(rows.size() - 1).add(new ArrayList<>());
        }
    }

    void add(WordBlock block) {
        if (depth == 0) {
            all.add(block);
            return;
        }
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            rows.add(new ArrayList<>(List.of(new ArrayList<>())));
        }
        List<List<WordBlock>> row = rows.get(rows.size() - 1);
        row.get(row.size() - 1).add(block);
    }

    void endTable() {
        depth--;
        if (depth == 0 && !rows.isEmpty()) {
            all.add(new WordBlock.Table(rows));
            rows.clear();
        }
    }

    /** The blocks in order; every table has ended. */
    List<WordBlock> all() {
        return all;
    }
}
