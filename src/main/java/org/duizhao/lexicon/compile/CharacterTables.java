package org.duizhao.lexicon.compile;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What ICU knows of each Han character of the basic plane: its most usual toneless pinyin and its simplified form.
 *
 * @param syllables every syllable, each behind its length; the empty one stands first
 * @param syllableOf for each character from {@code first} the offset of its syllable, as a character
 * @param simplified for each character from {@code first} its simplified form
 */
record CharacterTables(String syllables, String syllableOf, String simplified) {

    static CharacterTables of(char first, char last) {
        Transliterator toPinyin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder syllables = new StringBuilder("\0");
        Map<String, Integer> offsets = new HashMap<>(Map.of("", 0));
        StringBuilder syllableOf = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (int character = first; character <= last; character++) {
            String han = Character.toString(character);
            String syllable = syllable(toPinyin.transliterate(han), han);
            Integer offset = offsets.get(syllable);
            if (offset == null) {
                offset = syllables.length();
                offsets.put(syllable, offset);
                syllables.append((char) syllable.length()).append(syllable);
            }
            syllableOf.append((char) offset.intValue());
            String simple = toSimplified.transliterate(han);
            simplified.append(simple.length() == 1 ? simple : han);
        }
        return new CharacterTables(syllables.toString(), syllableOf.toString(), simplified.toString());
    }

    private static String syllable(String transliterated, String han) {
        return transliterated.equals(han) ? "" : transliterated.strip().toLowerCase(Locale.ROOT);
    }
}
