package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The scores, which are made incrementally, against the formula as it is written. */
class LexicalScoresTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void theScoresOfAStoryAreThoseOfTheFormula() {
        check(SeaStory.chinese(), SeaStory.english());
    }

    @Property(tries = 60)
    void theScoresOfAnyTextsAreThoseOfTheFormula(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        check(Sentences.plain(Language.CHINESE, chinese), Sentences.plain(Language.ENGLISH, english));
    }

    /** Checks the scores of every bead that fits the band. */
    private static void check(SegmentedText chineseText, SegmentedText englishText) {
        TokenizedPair pair = TokenizedPair.of(LEXICON, chineseText, englishText, List.of());
        TranslationTable table = pair.table(Associations.none());
        FixedBeads fixed = FixedBeads.none(chineseText.size(), englishText.size());
        Band band = Band.around(Anchors.find(pair.chinese(), pair.english(), table), fixed.gaps());
        LexicalScores scores = LexicalScores.of(pair.chinese(), pair.english(), table, band);
        Formula formula = new Formula(pair.chinese(), pair.english(), table);
        for (int i = 0; i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                for (BeadType type : BeadType.ALL) {
                    int iEnd = i + type.chinese();
                    int jEnd = j + type.english();
                    if (!type.isNull() && iEnd <= band.lastBorder() && band.contains(iEnd, jEnd)) {
                        for (int k = j; k < jEnd; k++) {
                            assertClose(scores.english(i, iEnd - i, k), formula.english(i, iEnd, k));
                        }
                        for (int k = i; k < iEnd; k++) {
                            assertClose(scores.chinese(k, j, jEnd - j), formula.chinese(k, j, jEnd));
                        }
                    }
                }
            }
        }
    }

    private static void assertClose(float score, double expected) {
        assertThat((double) score).isCloseTo(expected, within(1e-3 + 1e-4 * Math.abs(expected)));
    }

    private record Formula(Tokens chinese, Tokens english, TranslationTable table) {
        double english(int from, int to, int sentence) {
            double score = 0;
            for (int e = english.start(sentence); e < english.start(sentence + 1); e++) {
                double sum = 0;
                for (int z = chinese.start(from); z < chinese.start(to); z++) {
                    sum += given(chinese.unit(z), english.unit(e), true);
                }
                double units = Math.max(1, chinese.count(from, to));
                score += logOdds(sum / (units * table.englishBackground(english.unit(e))));
            }
            return score;
        }

        double chinese(int sentence, int from, int to) {
            double score = 0;
            for (int z = chinese.start(sentence); z < chinese.start(sentence + 1); z++) {
                double sum = 0;
                for (int e = english.start(from); e < english.start(to); e++) {
                    sum += given(chinese.unit(z), english.unit(e), false);
                }
                double units = Math.max(1, english.count(from, to));
                score += logOdds(sum / (units * table.chineseBackground(chinese.unit(z))));
            }
            return score;
        }

        /** t(e|z) or, towards Chinese, t(z|e). */
        private double given(int z, int e, boolean towardsEnglish) {
            for (int entry = table.rowStart(z); entry < table.rowStart(z + 1); entry++) {
                if (table.english(entry) == e) {
                    return towardsEnglish ? table.ofEnglish(entry) : table.ofChinese(entry);
                }
            }
            return 0;
        }

        private static double logOdds(double ratio) {
            return Math.min(5, Math.log(0.3 + 0.7 * ratio));
        }
    }

    @Provide
    Arbitrary<List<String>> chinese() {
        return sentences(40, "海", "船长", "三千", "123", "。", "Bergen", "回家", "蓝色", "卡车", "我们", "囧");
    }

    @Provide
    Arbitrary<List<String>> english() {
        return sentences(
                40,
                "sea ",
                "the ",
                "captain ",
                "three thousand ",
                "123 ",
                ". ",
                "Bergen ",
                "home ",
                "blue ",
                "truck ",
                "we ",
                "zzqqx ");
    }

    private static Arbitrary<List<String>> sentences(int most, String... pieces) {
        return Arbitraries.of(pieces)
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }
}
