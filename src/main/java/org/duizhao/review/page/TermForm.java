package org.duizhao.review.page;

import java.util.List;

/**
 * A term about which a person decides. Public for the compiled templates.
 *
 * @param bead the bead it stands in
 * @param sentence the place of its sentence on the Chinese side
 * @param term its place among the terms of the sentence
 * @param found the text that stands there
 * @param chinese the term of the entry
 * @param english its approved English
 * @param misheard whether the text is a wrong spelling of it
 * @param about its definition and note, or empty
 * @param alternatives other entries that the text may mean
 */
public record TermForm(
        long bead,
        int sentence,
        int term,
        String found,
        String chinese,
        String english,
        boolean misheard,
        String about,
        List<Alternative> alternatives) {
    public TermForm {
        alternatives = List.copyOf(alternatives);
    }

    /** Another entry. */
    public record Alternative(String chinese, String english) {}
}
