package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * The part of the grid of sentence borders that is searched: at Chinese border i the English borders {@code low(i)} to
 * {@code high(i)}, both inclusive. Both rise with i; the first border starts and the last ends the grid.
 */
final class Band {
    private static final int MARGIN = 4;
    private static final int HULL = 4;
    private static final double GAP_SHARE = 0.25;
    private static final double WIDEST_EXTRA = 150;

    private final int[] low;
    private final int[] high;

    private Band(int[] low, int[] high) {
        this.low = low;
        this.high = high;
    }

    /** The band round the path through the anchors; it widens with the distance between them. */
    static Band around(List<Anchors.Anchor> anchors, int chineseSize, int englishSize) {
        double[] centre = new double[chineseSize + 1];
        double[] extra = new double[chineseSize + 1];
        int fromChinese = 0;
        int fromEnglish = 0;
        for (int k = 0; k <= anchors.size(); k++) {
            boolean last = k == anchors.size();
            int toChinese = last ? chineseSize : anchors.get(k).chinese();
            int toEnglish = last ? englishSize : anchors.get(k).english();
            int run = toChinese - fromChinese;
            for (int i = fromChinese; i <= toChinese; i++) {
                double share = run == 0 ? 0 : (i - fromChinese) / (double) run;
                centre[i] = fromEnglish + share * (toEnglish - fromEnglish);
                extra[i] = Math.min(WIDEST_EXTRA, GAP_SHARE * (run + toEnglish - fromEnglish));
            }
            fromChinese = toChinese;
            fromEnglish = toEnglish;
        }
        return hull(centre, extra, englishSize);
    }

    private static Band hull(double[] centre, double[] extra, int englishSize) {
        int last = centre.length - 1;
        int[] low = new int[last + 1];
        int[] high = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            double least = englishSize;
            double most = 0;
            for (int k = Math.max(0, i - HULL); k <= Math.min(last, i + HULL); k++) {
                least = Math.min(least, centre[k] - extra[k]);
                most = Math.max(most, centre[k] + extra[k]);
            }
            low[i] = Math.max(0, (int) Math.floor(least) - MARGIN);
            high[i] = Math.min(englishSize, (int) Math.ceil(most) + MARGIN);
        }
        low[0] = 0;
        high[last] = englishSize;
        for (int i = last - 1; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
        }
        for (int i = 1; i <= last; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
        }
        return new Band(low, high);
    }

    /** The whole grid. */
    static Band full(int chineseSize, int englishSize) {
        int[] low = new int[chineseSize + 1];
        int[] high = new int[chineseSize + 1];
        Arrays.fill(high, englishSize);
        return new Band(low, high);
    }

    int low(int chineseBorder) {
        return low[chineseBorder];
    }

    int high(int chineseBorder) {
        return high[chineseBorder];
    }

    int width(int chineseBorder) {
        return high[chineseBorder] - low[chineseBorder] + 1;
    }

    boolean contains(int chineseBorder, int englishBorder) {
        return low[chineseBorder] <= englishBorder && englishBorder <= high[chineseBorder];
    }

    /** The last Chinese border; borders are counted from 0. */
    int lastBorder() {
        return low.length - 1;
    }
}
