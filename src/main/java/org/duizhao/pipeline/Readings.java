package org.duizhao.pipeline;

import org.duizhao.lexicon.Lexicon;

/** How Chinese characters are read, by the lexicon. */
public final class Readings {
    private final Lexicon lexicon;

    private Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The readings that come with the program. */
    public static Readings bundled() {
        return new Readings(Lexicon.bundled());
    }

    /** The small toneless pinyin of a character, {@code v} for ü, or the empty string. */
    public String of(char character) {
        return lexicon.pinyin(character);
    }
}
