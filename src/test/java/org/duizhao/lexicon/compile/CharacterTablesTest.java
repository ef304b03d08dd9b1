package org.duizhao.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterTablesTest {
    /** From 〆 to 〇, which are not Han letters, and from 一 to 七. */
    private final CharacterTables signs = CharacterTables.of('〆', '〇');

    private final CharacterTables letters = CharacterTables.of('一', '國');

    @Test
    void aSyllableStandsBehindItsLength() {
        assertThat(syllable(letters, '一', '一')).isEqualTo("yi");
        assertThat(syllable(letters, '一', '中')).isEqualTo("zhong");
        assertThat(syllable(letters, '一', '北')).isEqualTo("bei");
    }

    @Test
    void charactersThatSoundAlikeShareASyllable() {
        assertThat(letters.syllableOf().charAt('医' - '一'))
                .isEqualTo(letters.syllableOf().charAt(0));
    }

    @Test
    void whatHasNoPinyinHasTheEmptySyllable() {
        assertThat(syllable(signs, '〆', '〆')).isEmpty();
    }

    @Test
    void everyCharacterHasOnePlace() {
        assertThat(letters.syllableOf()).hasSize('國' - '一' + 1);
    }

    private static String syllable(CharacterTables tables, char first, char character) {
        int offset = tables.syllableOf().charAt(character - first);
        int length = tables.syllables().charAt(offset);
        return tables.syllables().substring(offset + 1, offset + 1 + length);
    }
}
