package org.duizhao.align;

/**
 * The word translation probabilities of one pair of texts. For each Chinese unit z the English units e of the pair
 * that may translate it, with t(e|z), the probability of e as a word of a translation of z, and t(z|e), the reverse.
 *
 * <p>Both come from the lexicon: t(e|z) is proportional to J(z,e)·√p(e), normalised over all English lemmas, t(z|e) to
 * J(z,e)·√p(z), normalised over the Chinese units of the pair. J(z,e) sums the lexicon's weights of e over all
 * substrings of z, a whole counting 1, a part of two or more characters .3, a single character .15, and adds for each
 * character of z the probability that it translates to e inside words, and the strength of what the texts associate.
 */
final class TranslationTable {
    private final int[] rowStart;
    private final int[] english;
    private final float[] ofEnglish;
    private final float[] ofChinese;
    private final Background background;

    TranslationTable(int[] rowStart, int[] english, float[] ofEnglish, float[] ofChinese, Background background) {
        this.rowStart = rowStart;
        this.english = english;
        this.ofEnglish = ofEnglish;
        this.ofChinese = ofChinese;
        this.background = background;
    }

    /** The first entry of a Chinese unit; its last is before the first entry of the next. */
    int rowStart(int chineseUnit) {
        return rowStart[chineseUnit];
    }

    /** The English unit of an entry. */
    int english(int entry) {
        return english[entry];
    }

    /** t(e|z) of an entry. */
    float ofEnglish(int entry) {
        return ofEnglish[entry];
    }

    /** t(z|e) of an entry. */
    float ofChinese(int entry) {
        return ofChinese[entry];
    }

    /** p(z), how often a Chinese unit occurs anyway. */
    float chineseBackground(int unit) {
        return background.chinese(unit);
    }

    /** p(e), how often an English unit occurs anyway. */
    float englishBackground(int unit) {
        return background.english(unit);
    }
}
