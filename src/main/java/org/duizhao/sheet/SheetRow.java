package org.duizhao.sheet;

import java.util.List;

/**
 * A bead as a row to be written. Sentences hold no line break; each stands on a line of its own in the cell of its side.
 *
 * @param id what names it
 * @param type how many sentences it has, {@code 1-2}
 * @param section the heading it stands under, or empty
 * @param speaker who says it, or empty
 * @param start when it begins, or empty
 * @param end when it ends, or empty
 * @param confidence how far it can be trusted, 0 to 1
 * @param status what a person has said of it
 * @param chinese its Chinese sentences
 * @param english its English sentences
 * @param note what a person has written about it, or empty
 * @param terms the terms found in it, or empty
 */
public record SheetRow(
        String id,
        String type,
        String section,
        String speaker,
        String start,
        String end,
        double confidence,
        String status,
        List<String> chinese,
        List<String> english,
        String note,
        String terms) {
    public SheetRow {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
    }
}
