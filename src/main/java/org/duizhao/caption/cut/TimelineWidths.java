package org.duizhao.caption.cut;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.caption.style.TextWidth;

/** How wide the text between any two points of a timeline is: a difference of sums, since very many pairs are asked for. */
final class TimelineWidths {
    /** By offset: the Chinese before it. */
    private final double[] chinese;
    /** By word: the English words before it, each with a space. */
    private final double[] english;

    TimelineWidths(Timeline timeline) {
        String text = timeline.chinese();
        chinese = new double[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            double width = TextWidth.of(text.substring(at, next), Language.CHINESE);
            for (int k = at + 1; k <= next; k++) {
                chinese[k] = chinese[at] + width;
            }
            at = next;
        }
        List<SpokenWord> words = timeline.words();
        english = new double[words.size() + 1];
        for (int w = 0; w < words.size(); w++) {
            english[w + 1] = english[w] + TextWidth.of(words.get(w).text(), Language.ENGLISH) + 1;
        }
    }

    /** The width of the text of a language between two points, in its characters. */
    double between(CutPoint from, CutPoint to, Language language) {
        return language == Language.CHINESE
                ? chinese[to.offset()] - chinese[from.offset()]
                : Math.max(0, english[to.word()] - english[from.word()] - 1);
    }
}
