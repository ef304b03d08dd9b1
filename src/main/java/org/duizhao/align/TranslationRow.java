package org.duizhao.align;

/** How one Chinese unit at a time translates, by English unit, so that sentences can be gone through word by word. */
final class TranslationRow {
    private final TranslationTable table;
    /** t(e|z) and t(z|e) of the unit that is open; 0 for all other words, and for all where none is. */
    private final float[] ofEnglish;

    private final float[] ofChinese;

    TranslationRow(TranslationTable table, Vocabulary english) {
        this.table = table;
        this.ofEnglish = new float[english.size()];
        this.ofChinese = new float[english.size()];
    }

    /** Whether a Chinese unit has translations at all; then they are given until it is closed. */
    boolean open(int chineseUnit) {
        for (int entry = table.rowStart(chineseUnit); entry < table.rowStart(chineseUnit + 1); entry++) {
            ofEnglish[table.english(entry)] = table.ofEnglish(entry);
            ofChinese[table.english(entry)] = table.ofChinese(entry);
        }
        return table.rowStart(chineseUnit) < table.rowStart(chineseUnit + 1);
    }

    /** Closes the unit that was opened. */
    void close(int chineseUnit) {
        for (int entry = table.rowStart(chineseUnit); entry < table.rowStart(chineseUnit + 1); entry++) {
            ofEnglish[table.english(entry)] = 0;
            ofChinese[table.english(entry)] = 0;
        }
    }

    /** t(e|z), 0 for a word that does not translate the unit. */
    float ofEnglish(int englishUnit) {
        return ofEnglish[englishUnit];
    }

    /** t(z|e), 0 for a word that does not translate the unit. */
    float ofChinese(int englishUnit) {
        return ofChinese[englishUnit];
    }
}
