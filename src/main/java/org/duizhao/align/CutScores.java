package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.SpokenWord;

/**
 * What speaks for a cut before each word of a stream, in log-odds (higher: more likely the border of a sentence): marks
 * and a capital, a new turn, and a pause that the length of the word before does not explain.
 */
final class CutScores {
    private static final double PAUSE = 1;
    private static final double SHORTEST_PAUSE_SECONDS = 0.05;
    private static final double PAUSE_UNIT_SECONDS = 0.5;
    private static final double LONGEST_PAUSE_UNITS = 2;
    private static final double END_MARK = 2;
    private static final double INNER_MARK = 0.8;
    private static final double CAPITAL = 1;
    private static final double TURN = 2;
    private static final double LONGEST_PACE_SECONDS = 1.2;

    private final double[] score;

    private CutScores(double[] score) {
        this.score = score;
    }

    static CutScores of(List<SpokenWord> words) {
        Pace pace = Pace.of(words);
        double[] score = new double[words.size() + 1];
        for (int w = 1; w < words.size(); w++) {
            SpokenWord before = words.get(w - 1);
            SpokenWord after = words.get(w);
            double pause = pace.surplusSeconds(before, after) - SHORTEST_PAUSE_SECONDS;
            score[w] = PAUSE * Math.min(LONGEST_PAUSE_UNITS, Math.max(0, pause) / PAUSE_UNIT_SECONDS)
                    + ofMark(before.text())
                    + (isCapitalised(after.text()) ? CAPITAL : 0)
                    + (after.startsTurn() ? TURN : 0);
        }
        return new CutScores(score);
    }

    /** What speaks for a cut before a word; 0 at both ends of the stream. */
    double before(int word) {
        return score[word];
    }

    private static double ofMark(String word) {
        int last = word.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(word.charAt(last)) >= 0) {
            last--;
        }
        char mark = word.charAt(last);
        if (".?!…".indexOf(mark) >= 0) {
            return END_MARK;
        }
        return ",;:—-".indexOf(mark) >= 0 ? INNER_MARK : 0;
    }

    /** {@code I} and abbreviations are written so anywhere. */
    private static boolean isCapitalised(String word) {
        boolean isPronoun = word.equals("I") || word.startsWith("I'") || word.startsWith("I’");
        return Character.isUpperCase(word.charAt(0))
                && !isPronoun
                && !word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** How long it usually takes from the start of a word to that of the next, by its letters: a straight line. */
    private record Pace(double seconds, double secondsPerLetter) {
        static Pace of(List<SpokenWord> words) {
            double n = 0;
            double letters = 0;
            double seconds = 0;
            double lettersSquared = 0;
            double product = 0;
            for (int w = 0; w + 1 < words.size(); w++) {
                double x = lettersOf(words.get(w));
                double y = secondsBetween(words.get(w), words.get(w + 1));
                if (y < LONGEST_PACE_SECONDS) {
                    n++;
                    letters += x;
                    seconds += y;
                    lettersSquared += x * x;
                    product += x * y;
                }
            }
            double spread = n * lettersSquared - letters * letters;
            if (spread <= 0) {
                return new Pace(n == 0 ? 0 : seconds / n, 0);
            }
            double slope = (n * product - letters * seconds) / spread;
            return new Pace((seconds - slope * letters) / n, slope);
        }

        double surplusSeconds(SpokenWord word, SpokenWord next) {
            return secondsBetween(word, next) - seconds - secondsPerLetter * lettersOf(word);
        }

        private static double secondsBetween(SpokenWord word, SpokenWord next) {
            return (next.time().startMillis() - word.time().startMillis()) / 1000.0;
        }

        private static double lettersOf(SpokenWord word) {
            return Math.max(
                    1, word.text().chars().filter(Character::isLetterOrDigit).count());
        }
    }
}
