package org.duizhao.review.page;

import java.util.List;

/** The terminology of a document. Public for the compiled templates. */
public record TermList(List<Entry> entries) {
    public TermList {
        entries = List.copyOf(entries);
    }

    /**
     * A term.
     *
     * @param chinese the term
     * @param english its approved English
     * @param misheard the wrong spellings of it that stand in the text
     * @param open in how many places nothing is decided about it
     * @param places where it stands
     */
    public record Entry(String chinese, String english, List<String> misheard, int open, List<Spot> places) {
        public Entry {
            misheard = List.copyOf(misheard);
            places = List.copyOf(places);
        }
    }

    /** A bead by its id and its number. */
    public record Spot(long bead, int number) {}
}
