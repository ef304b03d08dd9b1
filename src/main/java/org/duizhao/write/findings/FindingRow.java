package org.duizhao.write.findings;

import java.util.List;

/**
 * A finding as it is written.
 *
 * @param kind what it is about, as the command line has it: {@code same-english}
 * @param severity how much it matters: {@code warning}
 * @param bead the bead: {@code b12}
 * @param chineseSentences its Chinese sentences, counted from 0
 * @param englishSentences its English sentences
 * @param place {@code file:line:column}
 * @param side the language of the place: {@code chinese}
 * @param sentence the sentence of the place
 * @param found the text that stands there
 * @param before the sentence before that text
 * @param after the sentence after it
 * @param what what is the matter
 * @param suggestion what to do about it
 * @param elsewhere other places that belong to it
 * @param other the text of the bead on the other side
 */
public record FindingRow(
        String kind,
        String severity,
        String bead,
        List<Integer> chineseSentences,
        List<Integer> englishSentences,
        String place,
        String side,
        int sentence,
        String found,
        String before,
        String after,
        String what,
        String suggestion,
        List<String> elsewhere,
        String other) {
    public FindingRow {
        chineseSentences = List.copyOf(chineseSentences);
        englishSentences = List.copyOf(englishSentences);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether the place is in the Chinese. */
    public boolean isChinese() {
        return side.equals("chinese");
    }
}
