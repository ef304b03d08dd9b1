package org.duizhao.align;

import java.util.List;

/**
 * How long English is beside the Chinese that it translates. Where one text is a part of the other the sums over both
 * tell nothing of that, so it is taken from the stretches between neighbouring anchors.
 *
 * @param length letters and digits for a Han character
 * @param count sentences for a Chinese sentence
 */
record Proportions(double length, double count) {
    /** Anchors further apart than this on either side may have between them what one side lacks. */
    private static final int NEAR = 10;
    /** What the whole texts say counts as so many Han characters and sentences more, within the bounds of all texts. */
    private static final double WHOLE_CHARACTERS = 100;

    private static final double WHOLE_SENTENCES = 4;
    private static final double LEAST_LENGTH = 1.8;
    private static final double MOST_LENGTH = 6;
    private static final double MOST_COUNT = 2.5;

    static Proportions of(List<Corner> anchors, SideProfile chinese, SideProfile english) {
        double whole = english.length(0, english.size()) / Math.max(1, chinese.length(0, chinese.size()));
        double characters = WHOLE_CHARACTERS;
        double letters = WHOLE_CHARACTERS * clip(whole, LEAST_LENGTH, MOST_LENGTH);
        double chineseSentences = WHOLE_SENTENCES;
        double englishSentences =
                WHOLE_SENTENCES * clip(english.size() / (double) chinese.size(), 1 / MOST_COUNT, MOST_COUNT);
        for (int k = 1; k < anchors.size(); k++) {
            Corner from = anchors.get(k - 1);
            Corner to = anchors.get(k);
            if (to.chinese() - from.chinese() <= NEAR && to.english() - from.english() <= NEAR) {
                characters += chinese.length(from.chinese(), to.chinese());
                letters += english.length(from.english(), to.english());
                chineseSentences += to.chinese() - from.chinese();
                englishSentences += to.english() - from.english();
            }
        }
        return new Proportions(letters / characters, englishSentences / chineseSentences);
    }

    private static double clip(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
