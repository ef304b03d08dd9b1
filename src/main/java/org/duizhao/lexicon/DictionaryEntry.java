package org.duizhao.lexicon;

/**
 * A translation that a person adds to the lexicon.
 *
 * @param chinese the Chinese term, simplified or traditional, or a Latin word that stands in Chinese text
 * @param english the English, one word or several
 * @param weight how sure it is beside the person's other entries, above 0 to 1
 */
public record DictionaryEntry(String chinese, String english, double weight) {
    public DictionaryEntry {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("an entry has two sides: \"" + chinese + "\", \"" + english + "\"");
        }
        if (!isWeight(weight)) {
            throw new IllegalArgumentException("not a weight above 0 to 1: " + weight);
        }
    }

    static boolean isWeight(double number) {
        return number > 0 && number <= 1;
    }
}
