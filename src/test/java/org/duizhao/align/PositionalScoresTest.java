package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The scores of words where they stand, against the formula as it is written. */
class PositionalScoresTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void theScoresOfEveryBeadOfAStoryAreThoseOfTheFormula() {
        Scored story = new Scored(SeaStory.chinese(), SeaStory.english());

        for (int i = 0; i < story.chinese().sentences(); i++) {
            for (int j = 0; j < story.english().sentences(); j++) {
                for (BeadType type : BeadType.ALL) {
                    int iEnd = i + type.chinese();
                    int jEnd = j + type.english();
                    if (!type.isNull()
                            && iEnd <= story.chinese().sentences()
                            && jEnd <= story.english().sentences()) {
                        List<Double> scores = story.scores(i, iEnd, j, jEnd);
                        assertThat(scores.get(0))
                                .as("English, %s at %d, %d", type, i, j)
                                .isCloseTo(story.expected(i, iEnd, j, jEnd, true), within(1e-3));
                        assertThat(scores.get(1))
                                .as("Chinese, %s at %d, %d", type, i, j)
                                .isCloseTo(story.expected(i, iEnd, j, jEnd, false), within(1e-3));
                    }
                }
            }
        }
    }

    @Test
    void wordsInTheSameOrderExplainEachOtherBetterThanInTheOppositeOne() {
        Scored story = new Scored(
                Sentences.plain(Language.CHINESE, List.of("船长看着大海，厨师做着晚饭。")),
                Sentences.plain(
                        Language.ENGLISH,
                        List.of(
                                "The captain watched the sea, the cook made dinner.",
                                "The cook made dinner, the captain watched the sea.")));

        List<Double> sameOrder = story.scores(0, 1, 0, 1);
        List<Double> otherOrder = story.scores(0, 1, 1, 2);

        assertThat(sameOrder.get(0)).isGreaterThan(otherOrder.get(0));
        assertThat(sameOrder.get(1)).isGreaterThan(otherOrder.get(1));
    }

    @Test
    void whereItIsAllTheSameWhereWordsStandBothOrdersAreAlike() {
        TokenizedPair pair = TokenizedPair.of(
                LEXICON,
                Sentences.plain(Language.CHINESE, List.of("船长看着大海，厨师做着晚饭。")),
                Sentences.plain(
                        Language.ENGLISH,
                        List.of(
                                "The captain watched the sea, the cook made dinner.",
                                "The cook made dinner, the captain watched the sea.")),
                List.of());
        Scored story = new Scored(pair, PositionalScores::anywhere);

        assertThat(story.scores(0, 1, 0, 1).get(0))
                .isCloseTo(story.scores(0, 1, 1, 2).get(0), within(1e-9));
        assertThat(story.scores(0, 1, 0, 1).get(1))
                .isCloseTo(story.scores(0, 1, 1, 2).get(1), within(1e-9));
    }

    @Test
    void aBeadWithoutWordsScoresNothingForThem() {
        Scored marks = new Scored(
                Sentences.plain(Language.CHINESE, List.of("……")), Sentences.plain(Language.ENGLISH, List.of("...")));

        assertThat(marks.scores(0, 1, 0, 1)).containsExactly(0.0, 0.0);
    }

    /** Makes scores of one kind. */
    private interface Kind {
        PositionalScores of(Tokens chinese, Tokens english, WordLinks links);
    }

    /** A pair of texts whose sentences all may stand in a bead with all. */
    private record Scored(Tokens chinese, Tokens english, TranslationTable table, PositionalScores positional) {
        Scored(SegmentedText chinese, SegmentedText english) {
            this(TokenizedPair.of(LEXICON, chinese, english, List.of()), PositionalScores::of);
        }

        Scored(TokenizedPair pair, Kind kind) {
            this(pair.chinese(), pair.english(), pair.table(Associations.none()), kind);
        }

        private Scored(Tokens chinese, Tokens english, TranslationTable table, Kind kind) {
            this(
                    chinese,
                    english,
                    table,
                    kind.of(chinese, english, WordLinks.of(chinese, english, table, all(chinese, english))));
        }

        private static SentenceWindows all(Tokens chinese, Tokens english) {
            ArcGraph graph = new ArcGraph(chinese.sentences() * english.sentences() + 2);
            int oneToOne = BeadType.ALL.indexOf(new BeadType(1, 1));
            for (int i = 0; i < chinese.sentences(); i++) {
                for (int j = 0; j < english.sentences(); j++) {
                    int node = i * english.sentences() + j;
                    graph.add(node, node + 1, oneToOne, i, j);
                }
            }
            return SentenceWindows.of(chinese.sentences(), List.of(graph));
        }

        List<Double> scores(int i, int iEnd, int j, int jEnd) {
            List<Double> scores = new ArrayList<>();
            positional.add(i, iEnd, j, jEnd, (feature, value) -> scores.add(value));
            return scores;
        }

        double expected(int i, int iEnd, int j, int jEnd, boolean ofEnglish) {
            Tokens explained = ofEnglish ? english : chinese;
            Tokens explaining = ofEnglish ? chinese : english;
            int explainedStart = explained.start(ofEnglish ? j : i);
            int explainedSize = explained.start(ofEnglish ? jEnd : iEnd) - explainedStart;
            int explainingStart = explaining.start(ofEnglish ? i : j);
            int explainingSize = explaining.start(ofEnglish ? iEnd : jEnd) - explainingStart;
            double score = 0;
            for (int k = 0; k < explainedSize; k++) {
                double y = (k + 0.5) / explainedSize;
                double mean = (2 - Math.exp(-4 * y) - Math.exp(-4 * (1 - y))) / 4;
                double sum = 0;
                for (int q = 0; q < explainingSize; q++) {
                    double x = (q + 0.5) / explainingSize;
                    double share = (0.2 + 0.8 * Math.exp(-4 * Math.abs(x - y)) / mean) / explainingSize;
                    sum += share
                            * ratio(
                                    explaining.unit(explainingStart + q),
                                    explained.unit(explainedStart + k),
                                    ofEnglish);
                }
                score += Math.min(5, Math.log(0.3 + 0.7 * sum));
            }
            return score;
        }

        /** t(e|z) / p(e) or, of Chinese, t(z|e) / p(z). */
        private double ratio(int explaining, int explained, boolean ofEnglish) {
            int z = ofEnglish ? explaining : explained;
            int e = ofEnglish ? explained : explaining;
            for (int entry = table.rowStart(z); entry < table.rowStart(z + 1); entry++) {
                if (table.english(entry) == e) {
                    return ofEnglish
                            ? table.ofEnglish(entry) / table.englishBackground(e)
                            : table.ofChinese(entry) / table.chineseBackground(z);
                }
            }
            return 0;
        }
    }
}
