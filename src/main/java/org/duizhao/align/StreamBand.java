package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.WordRun;

/** For each border between Chinese sentences the words before which it may lie. Both bounds never decrease. */
final class StreamBand {
    private static final int REACH_WORDS = 40;
    private static final int REACH_SENTENCES = 2;
    private static final int REACH_IN_TIME = 30;

    private final int[] low;
    private final int[] high;

    private StreamBand(int sentences) {
        low = new int[sentences + 1];
        high = new int[sentences + 1];
    }

    /** Around where a first pass has the borders. */
    static StreamBand around(CoarseStreamPass coarse, int sentences, int words) {
        StreamBand band = new StreamBand(sentences);
        for (int i = 0; i <= sentences; i++) {
            int first = coarse.border(Math.max(0, i - REACH_SENTENCES));
            int last = coarse.border(Math.min(sentences, i + REACH_SENTENCES));
            band.low[i] = Math.max(0, first - REACH_WORDS);
            band.high[i] = Math.min(words, last + REACH_WORDS);
        }
        band.openEnds(words);
        return band;
    }

    /** The same band, and in it the words that are said when sentences are, by either clock where they jump. */
    StreamBand with(StreamTimes times, int words) {
        StreamBand band = new StreamBand(sentences());
        for (int i = 0; i <= sentences(); i++) {
            band.low[i] = low[i];
            band.high[i] = high[i];
            if (i < sentences()) {
                for (int word : times.firstWords(i)) {
                    band.low[i] = Math.max(0, Math.min(band.low[i], word - REACH_IN_TIME));
                    band.high[i] = Math.min(words, Math.max(band.high[i], word + REACH_IN_TIME));
                }
            }
        }
        band.openEnds(words);
        return band;
    }

    /** Parts of sentences, inside the words of the sentence that each is a part of. */
    static StreamBand within(List<WordRun> runs, int words) {
        StreamBand band = new StreamBand(runs.size());
        for (int i = 1; i < runs.size(); i++) {
            WordRun before = runs.get(i - 1);
            WordRun after = runs.get(i);
            boolean isOneSentence = before.equals(after);
            band.low[i] = isOneSentence ? before.from() : before.to();
            band.high[i] = isOneSentence ? before.to() : after.from();
        }
        if (!runs.isEmpty()) {
            band.high[0] = runs.get(0).from();
            band.low[runs.size()] = runs.get(runs.size() - 1).to();
        }
        band.openEnds(words);
        return band;
    }

    /** The first border may lie at the beginning, the last at the end, and none goes back. */
    private void openEnds(int words) {
        int last = low.length - 1;
        low[0] = 0;
        high[last] = words;
        for (int i = last - 1; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
        }
        for (int i = 1; i <= last; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
        }
    }

    int sentences() {
        return low.length - 1;
    }

    int low(int border) {
        return low[border];
    }

    int high(int border) {
        return high[border];
    }

    int width(int border) {
        return high[border] - low[border] + 1;
    }
}
