package org.duizhao.write.material;

import java.util.List;

/**
 * One term with what the talk makes of it. Public for the compiled template.
 *
 * @param id its anchor in a list of terms
 * @param chinese its Chinese
 * @param english its approved English
 * @param about its domain and part of speech, or empty
 * @param note what a translator should know, or empty
 * @param count how often it was found
 * @param misheard the wrong spellings found
 * @param places the beads it stands in
 */
public record TermEntry(
        String id,
        String chinese,
        String english,
        String about,
        String note,
        int count,
        List<String> misheard,
        List<BeadLink> places) {
    public TermEntry {
        misheard = List.copyOf(misheard);
        places = List.copyOf(places);
    }

    /** A link to a bead. */
    public record BeadLink(String id, int number) {}
}
