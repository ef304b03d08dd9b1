package org.duizhao.lexicon.compile;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What ICU knows of each Han character of the basic plane: its most usual toneless pinyin.
 *
 * @param syllables every syllable, each behind its length; the empty one stands first
 * @param syllableOf for each character from {@code first} the offset of its syllable, as a character
 */
record CharacterTables(String syllables, String syllableOf) {

    static CharacterTables of(char first, char last) {
        Transliterator toPinyin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
        StringBuilder syllables = new StringBuilder("\0");
        Map<String, Integer> offsets = new HashMap<>(Map.of("", 0));
        StringBuilder syllableOf = new StringBuilder();
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
        }
        return new CharacterTables(syllables.toString(), syllableOf.toString());
    }

    private static String syllable(String transliterated, String han) {
        return transliterated.equals(han) ? "" : transliterated.strip().toLowerCase(Locale.ROOT);
    }
}
