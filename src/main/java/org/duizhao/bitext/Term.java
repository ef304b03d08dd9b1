package org.duizhao.bitext;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a glossary. Texts have no white space at their edges; lists hold no blanks and nothing twice. Only an entry
 * that is not approved may lack its English.
 *
 * @param chinese the Chinese term (or the Latin name that stands in Chinese text)
 * @param contexts where the Chinese term means this entry, as {@link ChineseForm} has them
 * @param variants other right spellings in Chinese text
 * @param misheard wrong spellings met in transcripts that mean this term
 * @param english the preferred English
 * @param admitted other English that is right
 * @param forbidden English that is wrong
 * @param partOfSpeech as the glossary has it, or empty
 * @param domain the field it belongs to, or empty
 * @param definition what the term means, or empty
 * @param note anything a translator should know, or empty
 * @param status how far the entry can be trusted
 * @param letterCase whether Latin letters match in their own case only, on both sides
 * @param keptAsIs whether the English keeps the Chinese text's Latin string as it is
 * @param gapAllowed whether one other word may stand between two words of the English
 */
public record Term(
        String chinese,
        List<Context> contexts,
        List<ChineseForm> variants,
        List<ChineseForm> misheard,
        String english,
        List<String> admitted,
        List<String> forbidden,
        String partOfSpeech,
        String domain,
        String definition,
        String note,
        Status status,
        LetterCase letterCase,
        boolean keptAsIs,
        boolean gapAllowed) {

    /** How far an entry can be trusted. */
    public enum Status {
        APPROVED,
        PROPOSED,
        REJECTED
    }

    /** Which case Latin letters match in. */
    public enum LetterCase {
        /** Strings of up to three letters ({@code AI}, {@code GPT-4}) in their own, longer ones in any. */
        BY_LENGTH,
        /** In their own. */
        EXACT,
        /** In any. */
        ANY
    }

    public Term {
        chinese = chinese.strip();
        contexts = contexts.stream().distinct().toList();
        variants = ChineseForm.merged(variants);
        misheard = ChineseForm.merged(misheard);
        english = english.strip();
        admitted = texts(admitted);
        forbidden = texts(forbidden);
        partOfSpeech = partOfSpeech.strip();
        domain = domain.strip();
        definition = definition.strip();
        note = note.strip();
        if (chinese.isEmpty() || (english.isEmpty() && status == Status.APPROVED)) {
            throw new IllegalArgumentException("a term has a Chinese and an English side: " + chinese + ", " + english);
        }
    }

    /** An approved entry with nothing but its two sides. */
    public static Term of(String chinese, String english) {
        return builder(chinese, english).build();
    }

    /** An approved entry to which more can be added. */
    public static TermBuilder builder(String chinese, String english) {
        return new TermBuilder(chinese, english);
    }

    /** An entry that says the same, to which more can be added. */
    public TermBuilder toBuilder() {
        return new TermBuilder(chinese, english)
                .contexts(contexts)
                .variants(variants)
                .misheard(misheard)
                .admitted(admitted)
                .forbidden(forbidden)
                .partOfSpeech(partOfSpeech)
                .domain(domain)
                .definition(definition)
                .note(note)
                .status(status)
                .letterCase(letterCase)
                .keptAsIs(keptAsIs)
                .gapAllowed(gapAllowed);
    }

    /** The Chinese term with its contexts. */
    public ChineseForm form() {
        return new ChineseForm(chinese, contexts);
    }

    /** Of the term and its variants the one that has most characters in common with a wrong spelling; of equals the first. */
    public String rightSpellingLike(String wrong) {
        return Stream.concat(Stream.of(form()), variants.stream())
                .map(ChineseForm::text)
                .reduce((best, other) -> Likeness.of(other, wrong) > Likeness.of(best, wrong) ? other : best)
                .orElse(chinese);
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
