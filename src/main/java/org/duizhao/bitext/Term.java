package org.duizhao.bitext;

import java.util.List;

/**
 * One entry of a glossary.
 *
 * @param chinese the Chinese term (or the Latin name that stands in Chinese text)
 * @param english the approved English
 * @param variants other right spellings in Chinese text
 * @param misheard wrong spellings met in transcripts that mean this term
 * @param partOfSpeech as the glossary has it, or empty
 * @param domain the field it belongs to, or empty
 * @param note anything a translator should know, or empty
 * @param status how far the entry can be trusted
 */
public record Term(
        String chinese,
        String english,
        List<String> variants,
        List<String> misheard,
        String partOfSpeech,
        String domain,
        String note,
        Status status) {

    /** How far an entry can be trusted. */
    public enum Status {
        APPROVED,
        PROPOSED,
        REJECTED
    }

    public Term {
        variants = List.copyOf(variants);
        misheard = List.copyOf(misheard);
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a term has a Chinese and an English side: " + chinese + ", " + english);
        }
    }
}
