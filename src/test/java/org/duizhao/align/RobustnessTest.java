package org.duizhao.align;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the sample talk's ladder when the two sides do not hold the same. Floors are .02 below what was measured. */
class RobustnessTest {
    private static final EditedTalk WHOLE = HarborTalk.whole();
    private static final Set<Bead> USUAL_LADDER = Set.copyOf(WHOLE.ladder());
    /** Right beads that are lost where a sentence comes again and again; the only ones. */
    private static final Set<Bead> COME_APART_AMONG_REPEATED = Set.of(Bead.of(69, 71, 80, 81), Bead.of(71, 73, 81, 83));

    private static final double TENTH = 0.1;
    private static final double MOSTLY = 0.7;
    private static final double NEARLY_ALL = 0.89;

    @Test
    void frontMatterOfOneSideStandsAlone() {
        EditedTalk talk = WHOLE.english(english -> english.with(0, StrayTexts.ENGLISH_FRONT_MATTER));

        assertStandsAlone(talk, List.of(), talk.english().added());
    }

    @Test
    void advertisingAtTheEndOfOneSideStandsAlone() {
        EditedTalk talk =
                WHOLE.chinese(chinese -> chinese.with(chinese.order().size(), StrayTexts.CHINESE_ADVERTISING));

        assertStandsAlone(talk, talk.chinese().added(), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSectionThatTheChineseLacksStandsAloneInTheEnglish(int number) {
        List<Integer> section = HarborTalk.section(number);
        EditedTalk talk = WHOLE.chinese(chinese -> chinese.without(section));

        assertStandsAlone(talk, List.of(), HarborTalk.translationOf(section));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSectionThatTheEnglishLacksStandsAloneInTheChinese(int number) {
        List<Integer> section = HarborTalk.section(number);
        EditedTalk talk = WHOLE.english(english -> english.without(HarborTalk.translationOf(section)));

        assertStandsAlone(talk, section, List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void oneSectionOfTheChineseFindsItsPlaceInTheWholeOfTheEnglish(int number) {
        assertThat(WHOLE.chinese(chinese -> chinese.inOrder(HarborTalk.section(number)))
                        .strictF1())
                .isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void oneSectionOfTheEnglishFindsItsPlaceInTheWholeOfTheChinese(int number) {
        List<Integer> section = HarborTalk.translationOf(HarborTalk.section(number));

        assertThat(WHOLE.english(english -> english.inOrder(section)).strictF1())
                .isGreaterThan(0.9);
    }

    @Test
    void aTenthOfTheChineseDeletedCostsLittle() {
        assertThat(meanF1(seed -> WHOLE.chinese(side -> side.thinned(TENTH, seed))))
                .isGreaterThan(0.92);
    }

    @Test
    void aTenthOfTheEnglishDeletedCostsLittle() {
        assertThat(meanF1(seed -> WHOLE.english(side -> side.thinned(TENTH, seed))))
                .isGreaterThan(0.93);
    }

    @Test
    void aTenthOfBothSidesDeletedCostsLittle() {
        assertThat(meanF1(seed ->
                        WHOLE.chinese(side -> side.thinned(TENTH, seed)).english(side -> side.thinned(TENTH, -seed))))
                .isGreaterThan(0.93);
    }

    @Test
    void aTenthAddedToTheChineseCostsLittle() {
        assertThat(meanF1(seed -> WHOLE.chinese(side -> side.strewnWith(SeaStory.CHINESE, seed))))
                .isGreaterThan(0.93);
    }

    @Test
    void aTenthAddedToTheEnglishCostsLittle() {
        assertThat(meanF1(seed -> WHOLE.english(side -> side.strewnWith(StrayTexts.ENGLISH_RECIPE, seed))))
                .isGreaterThan(0.91);
    }

    @Test
    void aTenthAddedToBothSidesCostsLittle() {
        assertThat(meanF1(seed -> WHOLE.chinese(side -> side.strewnWith(SeaStory.CHINESE, seed))
                        .english(side -> side.strewnWith(StrayTexts.ENGLISH_RECIPE, -seed))))
                .isGreaterThan(0.92);
    }

    @Test
    void sentencesThatRepeatBetweenOthersArePairedInOrder() {
        EditedTalk talk = WHOLE;
        List<Bead> places = HarborTalk.GOLD.stream()
                .filter(bead -> bead.type().equals("1-1"))
                .toList();
        for (int k = places.size() - 1; k >= 0; k -= 6) {
            Bead place = places.get(k);
            talk = talk.chinese(side -> side.with(place.chinese().get(0) + 1, List.of("谢谢大家。")))
                    .english(side -> side.with(place.english().get(0) + 1, List.of("Thank you all.")));
        }
        List<Integer> chinese = talk.chinese().added();
        List<Integer> english = talk.english().added();

        List<Bead> paired = IntStream.range(0, chinese.size())
                .mapToObj(k -> new Bead(List.of(chinese.get(k)), List.of(english.get(k))))
                .toList();
        List<Bead> ladder = talk.ladder();
        assertThat(ladder).containsAll(paired);
        assertThat(USUAL_LADDER.stream().filter(bead -> !ladder.contains(bead))).isSubsetOf(COME_APART_AMONG_REPEATED);
    }

    @Test
    void oneSentenceOfEachSideIsABead() {
        assertThat(HarborTalk.GOLD.stream().filter(bead -> bead.type().equals("1-1")))
                .allSatisfy(bead -> assertThat(WHOLE.chinese(side -> side.inOrder(bead.chinese()))
                                .english(side -> side.inOrder(bead.english()))
                                .ladder())
                        .containsExactly(bead));
    }

    @Test
    void withoutOneSideEverySentenceStandsAlone() {
        assertThat(WHOLE.chinese(side -> side.inOrder(List.of())).ladder())
                .hasSameSizeAs(HarborTalk.ENGLISH)
                .allMatch(Bead::isNull);
        assertThat(WHOLE.english(side -> side.inOrder(List.of())).ladder())
                .hasSameSizeAs(HarborTalk.CHINESE)
                .allMatch(Bead::isNull);
    }

    /** The sentences named stand alone mostly, and the beads that hold none of them are nearly all as in the whole talk. */
    private static void assertStandsAlone(EditedTalk talk, List<Integer> chinese, List<Integer> english) {
        List<Bead> ladder = talk.ladder();
        List<Bead> touching = ladder.stream()
                .filter(bead -> !Collections.disjoint(bead.chinese(), chinese)
                        || !Collections.disjoint(bead.english(), english))
                .toList();
        long alone = touching.stream()
                .filter(Bead::isNull)
                .flatMap(bead -> Stream.concat(bead.chinese().stream(), bead.english().stream()))
                .count();
        assertThat(alone / (double) (chinese.size() + english.size()))
                .as("share standing alone")
                .isGreaterThan(MOSTLY);
        assertThat(shareOf(usualOutside(talk, chinese, english), ladder))
                .as("share of the other beads that are as usual")
                .isGreaterThan(NEARLY_ALL);
    }

    private static Set<Bead> usualOutside(EditedTalk talk, List<Integer> chinese, List<Integer> english) {
        return USUAL_LADDER.stream()
                .filter(bead -> Collections.disjoint(bead.chinese(), chinese)
                        && Collections.disjoint(bead.english(), english)
                        && talk.chinese().order().containsAll(bead.chinese())
                        && talk.english().order().containsAll(bead.english()))
                .collect(toSet());
    }

    private static double shareOf(Set<Bead> expected, List<Bead> ladder) {
        return ladder.stream().filter(expected::contains).count() / (double) expected.size();
    }

    /** The mean strict F1 over changes made with several seeds, against what is left of the gold. */
    private static double meanF1(LongFunction<EditedTalk> edit) {
        return LongStream.rangeClosed(1, 5)
                .mapToObj(edit)
                .mapToDouble(EditedTalk::strictF1)
                .average()
                .orElseThrow();
    }
}
