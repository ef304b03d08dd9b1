package org.duizhao.align;

/**
 * A place where the order of the texts does not hold: a stretch of Chinese that translates a stretch of English which a
 * ladder, being in order, cannot give it. Sentences are counted from 0, as in ladders.
 *
 * @param chineseFirst the first Chinese sentence known to be displaced
 * @param chineseLast the last one
 * @param englishFirst the English sentence the first one seems to translate
 * @param englishLast the English sentence the last one seems to translate
 */
public record Displacement(int chineseFirst, int chineseLast, int englishFirst, int englishLast) {
    public Displacement {
        if (chineseFirst < 0 || englishFirst < 0 || chineseLast < chineseFirst || englishLast < englishFirst) {
            throw new IllegalArgumentException("a displaced stretch starts at 0 or later and ends after it starts");
        }
    }

    @Override
    public String toString() {
        return "Chinese sentences " + chineseFirst + "-" + chineseLast + " seem to translate English sentences "
                + englishFirst + "-" + englishLast + ", out of order";
    }
}
