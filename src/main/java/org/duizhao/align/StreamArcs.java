package org.duizhao.align;

import java.util.Arrays;

/**
 * The arcs of a stream, with their scores in log-odds (higher: better): a Chinese sentence with the words before a border of
 * its band, or with none.
 */
final class StreamArcs {
    private static final int MOST_WORDS = 90;
    private static final double LEXICAL_ENGLISH = 0.206;
    private static final double LEXICAL_CHINESE = 0.055;
    private static final double OTHER_KIND = -3;
    private static final double NULL_CHINESE = -1;
    private static final double NULL_CHINESE_LOG_LENGTH = -0.3;

    private final StreamBand band;
    /** By sentence; in each by the border where the run ends, then by its number of words. */
    private final float[][] scores;

    /** Takes the arcs of one sentence. */
    interface Sink {
        /** The words {@code [start, end)} for the sentence; none where they are equal. */
        void add(int start, int end, float score);
    }

    private StreamArcs(StreamBand band, float[][] scores) {
        this.band = band;
        this.scores = scores;
    }

    static StreamArcs of(
            StreamScores words, StreamProfile profile, CutScores cuts, StreamTimes times, StreamBand band) {
        float[][] scores = new float[band.sentences()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(i, words, profile, cuts, times, band);
        }
        return new StreamArcs(band, scores);
    }

    private static float[] scores(
            int i, StreamScores words, StreamProfile profile, CutScores cuts, StreamTimes times, StreamBand band) {
        float[] scores = new float[band.width(i + 1) * (MOST_WORDS + 1)];
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        double[] length = profile.scores(i);
        int from = band.low(i);
        double[] english = words.english(i, from, band.high(i + 1));
        double cutWeight = times.weightOfCuts();
        double[] begins = times.begins(i, from, band.high(i + 1));
        double[] ends = times.ends(i, from, band.high(i + 1));
        StreamScores.ChineseWords chinese = words.chinese(i, from, band.high(i + 1));
        double alone = NULL_CHINESE + NULL_CHINESE_LOG_LENGTH * Math.log1p(profile.characters(i));
        for (int end = band.low(i + 1); end <= band.high(i + 1); end++) {
            int at = (end - band.low(i + 1)) * (MOST_WORDS + 1);
            if (end <= band.high(i)) {
                scores[at] = (float) alone;
            }
            int first = Math.max(from, end - MOST_WORDS);
            for (int start = Math.min(end - 1, band.high(i)); start >= first; start--) {
                int letters = profile.letters(start, end);
                if (letters >= length.length) {
                    break;
                }
                scores[at + end - start] = (float) (LEXICAL_ENGLISH * (english[end - from] - english[start - from])
                        + LEXICAL_CHINESE * chinese.explainedBy(start, end)
                        + length[letters]
                        + (profile.mixesKinds(i, start, end) ? OTHER_KIND : 0)
                        + cutWeight * cuts.before(start)
                        + cutWeight * cuts.before(end)
                        + begins[start - from]
                        + ends[end - from]);
            }
        }
        return scores;
    }

    StreamBand band() {
        return band;
    }

    /** Every arc of a sentence, by their ends. */
    void forEach(int sentence, Sink sink) {
        float[] own = scores[sentence];
        int at = 0;
        for (int end = band.low(sentence + 1); end <= band.high(sentence + 1); end++) {
            for (int length = 0; length <= MOST_WORDS; length++, at++) {
                if (own[at] != Float.NEGATIVE_INFINITY) {
                    sink.add(end - length, end, own[at]);
                }
            }
        }
    }
}
