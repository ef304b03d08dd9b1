package org.duizhao.sheet;

import java.util.List;

/**
 * A row as a person gave it back.
 *
 * @param row its number in the sheet, counted from 1
 * @param id the name of its bead
 * @param before what was exported
 * @param now what stands there now
 */
public record EditedRow(int row, String id, Content before, Content now) {
    /**
     * What a person can change.
     *
     * @param status what is said of the bead
     * @param chinese the lines of the Chinese cell, a sentence each
     * @param english the lines of the English cell
     * @param note what is written about the bead
     */
    public record Content(String status, List<String> chinese, List<String> english, String note) {
        public Content {
            chinese = List.copyOf(chinese);
            english = List.copyOf(english);
        }
    }

    /** Whether a person has changed anything. */
    public boolean isChanged() {
        return !before.equals(now);
    }
}
