package org.duizhao.align;

import java.util.Arrays;

/**
 * The two lexical scores of every stretch of sentences inside a band, in log-odds (higher: more likely a translation).
 *
 * <p>{@code english(i, a, j)} says how well the Chinese sentences {@code [i, i + a)} explain the words of English
 * sentence j: the sum over its words e of min(5, ln(.3 + .7 · Σ t(e|z) / (|A| · p(e)))), the inner sum over the units z
 * of the stretch A. {@code chinese(i, j, b)} is the same with the languages exchanged. Both add up over the sentences
 * of a bead.
 */
final class LexicalScores implements WordEvidence {
    private static final int LONGEST = BeadType.MOST_OF_ONE_SIDE;

    private final int[] firstEnglish;
    private final float[][] english;
    private final float[][] chinese;

    private LexicalScores(int sentences) {
        firstEnglish = new int[sentences];
        english = new float[sentences][];
        chinese = new float[sentences][];
    }

    float english(int chineseStart, int chineseLength, int englishSentence) {
        return english[chineseStart][(englishSentence - firstEnglish[chineseStart]) * LONGEST + chineseLength - 1];
    }

    float chinese(int chineseSentence, int englishStart, int englishLength) {
        return chinese[chineseSentence][(englishStart - firstEnglish[chineseSentence]) * LONGEST + englishLength - 1];
    }

    @Override
    public void add(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        double englishScore = 0;
        for (int k = j; k < jEnd; k++) {
            englishScore += english(i, iEnd - i, k);
        }
        double chineseScore = 0;
        for (int k = i; k < iEnd; k++) {
            chineseScore += chinese(k, j, jEnd - j);
        }
        sink.add(Feature.LEXICAL_ENGLISH, englishScore);
        sink.add(Feature.LEXICAL_CHINESE, chineseScore);
    }

    static LexicalScores of(Tokens chinese, Tokens english, TranslationTable table, Band band) {
        return new Builder(chinese, english, table, band).build();
    }

    private static final class Builder {
        private final Tokens chinese;
        private final Tokens english;
        private final TranslationTable table;
        private final Band band;
        private final LexicalScores scores;
        private final TranslationRow row;
        /** p(e) of every English token, side by side since they are read in order many times. */
        private final float[] background;
        /** Σ t(e|z) for the English tokens of a window, by Chinese sentence modulo its length. */
        private final float[][] explained = new float[LONGEST][0];

        private final int[] explainedFrom = new int[LONGEST];

        Builder(Tokens chinese, Tokens english, TranslationTable table, Band band) {
            this.chinese = chinese;
            this.english = english;
            this.table = table;
            this.band = band;
            this.scores = new LexicalScores(chinese.sentences());
            this.row = new TranslationRow(table, english.vocabulary());
            this.background = new float[english.size()];
            for (int token = 0; token < background.length; token++) {
                background[token] = table.englishBackground(english.unit(token));
            }
        }

        LexicalScores build() {
            int ready = 0;
            for (int i = 0; i < chinese.sentences(); i++) {
                for (; ready < Math.min(chinese.sentences(), i + LONGEST); ready++) {
                    scoreSentence(ready);
                }
                scores.english[i] = englishScores(i);
            }
            return scores;
        }

        private int windowStart(int i) {
            return band.low(Math.max(0, i - LONGEST + 1));
        }

        private int windowEnd(int i) {
            return band.high(Math.min(band.lastBorder(), i + LONGEST));
        }

        /** Fills the row of explained English tokens of one Chinese sentence, and its Chinese scores. */
        private void scoreSentence(int i) {
            int from = windowStart(i);
            int to = windowEnd(i);
            int tokens = english.count(from, to);
            int firstToken = english.start(from);
            int slot = i % LONGEST;
            if (explained[slot].length < tokens) {
                explained[slot] = new float[tokens * 2];
            }
            float[] explainedHere = explained[slot];
            Arrays.fill(explainedHere, 0, tokens, 0);
            explainedFrom[slot] = firstToken;
            scores.firstEnglish[i] = from;
            float[] result = new float[(to - from) * LONGEST];
            float[] bySentence = new float[to - from];
            for (int token = chinese.start(i); token < chinese.start(i + 1); token++) {
                int unit = chinese.unit(token);
                boolean explains = row.open(unit);
                if (explains) {
                    explain(from, to, explainedHere, firstToken, bySentence);
                    row.close(unit);
                }
                addChineseScores(unit, from, to, bySentence, explains, result);
            }
            scores.chinese[i] = result;
        }

        private void explain(int from, int to, float[] explainedHere, int firstToken, float[] bySentence) {
            for (int j = from; j < to; j++) {
                float sum = 0;
                for (int t = english.start(j); t < english.start(j + 1); t++) {
                    int word = english.unit(t);
                    float ofEnglish = row.ofEnglish(word);
                    if (ofEnglish > 0) {
                        explainedHere[t - firstToken] += ofEnglish;
                        sum += row.ofChinese(word);
                    }
                }
                bySentence[j - from] = sum;
            }
        }

        private void addChineseScores(
                int unit, int from, int to, float[] bySentence, boolean explains, float[] result) {
            double background = table.chineseBackground(unit);
            for (int j = from; j < to; j++) {
                double sum = 0;
                int longest = Math.min(LONGEST, to - j);
                for (int b = 1; b <= longest; b++) {
                    sum += explains ? bySentence[j + b - 1 - from] : 0;
                    int words = Math.max(1, english.count(j, j + b));
                    result[(j - from) * LONGEST + b - 1] += (float) WordOdds.of(sum, words * background);
                }
            }
        }

        private float[] englishScores(int i) {
            int from = windowStart(i);
            float[] result = new float[(windowEnd(i) - from) * LONGEST];
            int first = band.low(i);
            int longest = Math.min(LONGEST, chinese.sentences() - i);
            int lastNeeded = band.high(i + longest);
            float[] sum = new float[english.count(first, lastNeeded)];
            int firstToken = english.start(first);
            for (int a = 1; a <= longest; a++) {
                int slot = (i + a - 1) % LONGEST;
                int shift = firstToken - explainedFrom[slot];
                int end = band.high(i + a);
                int units = Math.max(1, chinese.count(i, i + a));
                for (int j = first; j < end; j++) {
                    double score = 0;
                    for (int t = english.start(j); t < english.start(j + 1); t++) {
                        int k = t - firstToken;
                        sum[k] += explained[slot][k + shift];
                        score += WordOdds.of(sum[k], units * (double) background[t]);
                    }
                    result[(j - from) * LONGEST + a - 1] = (float) score;
                }
                accumulateBeyond(end, lastNeeded, slot, shift, firstToken, sum);
            }
            return result;
        }

        private void accumulateBeyond(int end, int lastNeeded, int slot, int shift, int firstToken, float[] sum) {
            int toToken = english.start(lastNeeded) - firstToken;
            for (int k = english.start(end) - firstToken; k < toToken; k++) {
                sum[k] += explained[slot][k + shift];
            }
        }
    }
}
