package org.duizhao.align;

import java.util.List;

/**
 * The part of the grid of sentence borders that is searched: at Chinese border i the English borders {@code low(i)} to
 * {@code high(i)}, both inclusive. Both rise with i.
 */
final class Band {
    private static final int MARGIN = 4;
    private static final int HULL = 4;
    private static final double GAP_SHARE = 0.25;
    private static final double WIDEST_EXTRA = 150;

    private final int first;
    private final int[] low;
    private final int[] high;

    private Band(int first, int[] low, int[] high) {
        this.first = first;
        this.low = low;
        this.high = high;
    }

    /** The band of borders from {@code first} on with these bounds, widened where they do not rise. */
    static Band of(int first, int[] low, int[] high) {
        for (int i = low.length - 2; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
        }
        for (int i = 1; i < high.length; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
        }
        return new Band(first, low, high);
    }

    /**
     * The band round the path through the anchors; it widens with the distance between them. Inside every gap it keeps
     * to the gap, inside a fixed bead it covers the bead.
     */
    static Band around(List<Corner> anchors, List<Gap> gaps) {
        int borders = gaps.get(gaps.size() - 1).end().chinese() + 1;
        int[] low = new int[borders];
        int[] high = new int[borders];
        int next = 0;
        int reached = 0;
        for (Gap gap : gaps) {
            for (int i = reached; i < gap.start().chinese(); i++) {
                high[i] = gap.start().english();
            }
            while (next < anchors.size()
                    && anchors.get(next).chinese() < gap.start().chinese()) {
                next++;
            }
            int from = next;
            while (next < anchors.size()
                    && anchors.get(next).chinese() < gap.end().chinese()) {
                next++;
            }
            List<Corner> inside = anchors.subList(from, next).stream()
                    .filter(anchor -> gap.start().english() <= anchor.english()
                            && anchor.english() < gap.end().english())
                    .toList();
            new Path(inside, gap).widenInto(low, high);
            reached = gap.end().chinese();
        }
        return of(0, low, high);
    }

    /** The part of the band that lies in a gap. */
    Band within(Gap gap) {
        int size = gap.end().chinese() - gap.start().chinese() + 1;
        int[] lowInside = new int[size];
        int[] highInside = new int[size];
        for (int k = 0; k < size; k++) {
            int i = gap.start().chinese() + k;
            lowInside[k] = Math.max(gap.start().english(), Math.min(gap.end().english(), low(i)));
            highInside[k] = Math.min(gap.end().english(), Math.max(gap.start().english(), high(i)));
        }
        lowInside[0] = gap.start().english();
        highInside[size - 1] = gap.end().english();
        return of(gap.start().chinese(), lowInside, highInside);
    }

    int firstBorder() {
        return first;
    }

    int lastBorder() {
        return first + low.length - 1;
    }

    int low(int chineseBorder) {
        return low[chineseBorder - first];
    }

    int high(int chineseBorder) {
        return high[chineseBorder - first];
    }

    int width(int chineseBorder) {
        return high(chineseBorder) - low(chineseBorder) + 1;
    }

    boolean contains(int chineseBorder, int englishBorder) {
        return chineseBorder <= lastBorder()
                && low(chineseBorder) <= englishBorder
                && englishBorder <= high(chineseBorder);
    }

    /** The straight lines through the anchors of a gap, from its start to its end. */
    private static final class Path {
        private final Gap gap;
        private final double[] centre;
        private final double[] extra;

        Path(List<Corner> anchors, Gap gap) {
            this.gap = gap;
            int size = gap.end().chinese() - gap.start().chinese() + 1;
            this.centre = new double[size];
            this.extra = new double[size];
            Corner from = gap.start();
            for (Corner anchor : anchors) {
                line(from, anchor);
                from = anchor;
            }
            line(from, gap.end());
        }

        private void line(Corner from, Corner to) {
            int run = to.chinese() - from.chinese();
            int rise = to.english() - from.english();
            for (int i = from.chinese(); i <= to.chinese(); i++) {
                double share = run == 0 ? 0 : (i - from.chinese()) / (double) run;
                int k = i - gap.start().chinese();
                centre[k] = from.english() + share * rise;
                extra[k] = Math.min(WIDEST_EXTRA, GAP_SHARE * (run + rise));
            }
        }

        void widenInto(int[] low, int[] high) {
            int last = centre.length - 1;
            for (int k = 0; k <= last; k++) {
                double least = gap.end().english();
                double most = gap.start().english();
                for (int q = Math.max(0, k - HULL); q <= Math.min(last, k + HULL); q++) {
                    least = Math.min(least, centre[q] - extra[q]);
                    most = Math.max(most, centre[q] + extra[q]);
                }
                int i = gap.start().chinese() + k;
                low[i] = Math.max(gap.start().english(), (int) Math.floor(least) - MARGIN);
                high[i] = Math.min(gap.end().english(), (int) Math.ceil(most) + MARGIN);
            }
            low[gap.start().chinese()] = gap.start().english();
            high[gap.end().chinese()] = gap.end().english();
        }
    }
}
