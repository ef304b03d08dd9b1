package org.duizhao.bitext;

import java.util.Comparator;
import java.util.List;

/** Cues in the order of their places in the source, which do not overlap, to be found by place. */
public final class CueOrder {
    private final List<Cue> cues;

    private CueOrder(List<Cue> cues) {
        this.cues = cues;
    }

    /** Some cues in whatever order. */
    public static CueOrder of(List<Cue> cues) {
        return new CueOrder(cues.stream()
                .sorted(Comparator.comparingInt(cue -> cue.span().start()))
                .toList());
    }

    public int size() {
        return cues.size();
    }

    public Cue get(int index) {
        return cues.get(index);
    }

    /** The index of the first cue that ends behind an offset of the source, or the number of cues. */
    public int firstEndingBehind(int offset) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the last cue that starts before an offset of the source, or -1. */
    public int lastStartingBefore(int offset) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
