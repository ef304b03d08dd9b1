package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Ladder;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealignTest {
    private static final Aligner ALIGNER = new Aligner(Lexicon.bundled(), Weights.bundled());
    private static final int CHINESE = SeaStory.CHINESE.size();
    private static final int ENGLISH = SeaStory.ENGLISH.size();

    @Test
    void aConfirmedBeadStaysEvenIfItIsWrongAndIsCertain() {
        Bead wrong = Bead.of(6, 8, 6, 7);

        List<AlignedBead> beads = realign(List.of(wrong));

        assertThat(beads).contains(new AlignedBead(wrong, 1));
        assertThat(beads).extracting(AlignedBead::bead).contains(Bead.of(0, 1, 0, 1), Bead.of(15, 16, 17, 18));
    }

    @Test
    void whatLiesBeforeAConfirmedBeadIsAlignedWithWhatLiesBeforeIt() {
        Bead late = Bead.of(3, 4, 9, 10);

        assertThat(realign(List.of(late))).extracting(AlignedBead::bead).allSatisfy(bead -> {
            boolean chineseBefore = bead.chinese().stream().anyMatch(i -> i < 3);
            assertThat(bead.english()).noneMatch(j -> chineseBefore && j >= 9);
        });
    }

    @Test
    void aSentenceConfirmedToStandAloneIsInNoOtherBead() {
        assertThat(realign(List.of(Bead.of(4, 5, 0, 0), Bead.of(0, 0, 4, 5))))
                .extracting(AlignedBead::bead)
                .contains(Bead.of(4, 5, 0, 0), Bead.of(0, 0, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void halfOfTheGoldConfirmedStaysAndTheRestIsBetterThanWithout(int first) {
        List<Bead> half = IntStream.range(0, HarborTalk.GOLD.size())
                .filter(k -> k % 2 == first)
                .mapToObj(HarborTalk.GOLD::get)
                .toList();
        Set<Bead> rest = new HashSet<>(HarborTalk.GOLD);
        half.forEach(rest::remove);
        EditedTalk talk = HarborTalk.whole();

        List<Bead> without = talk.ladder();
        List<Bead> with = ALIGNER.realign(talk.chinese().text(), talk.english().text(), List.of(), half).stream()
                .map(AlignedBead::bead)
                .toList();

        assertThat(with).containsAll(half);
        assertThat(with.stream().filter(rest::contains).count())
                .isGreaterThan(without.stream().filter(rest::contains).count());
    }

    @Property(tries = 60)
    void anyBeadsOfTheLadderCanBeConfirmed(@ForAll @Size(max = 15) Set<@IntRange(max = 14) Integer> confirmed) {
        List<Bead> fixed = SeaStory.LADDER.stream()
                .filter(bead -> confirmed.contains(SeaStory.LADDER.indexOf(bead)))
                .toList();

        List<Bead> ladder = realign(fixed).stream().map(AlignedBead::bead).toList();

        assertThat(ladder).containsAll(fixed).isEqualTo(SeaStory.LADDER);
    }

    @Property(tries = 60)
    void anySentencesCanBeConfirmedToStandAlone(
            @ForAll @Size(max = 16) Set<@IntRange(max = 15) Integer> chinese,
            @ForAll @Size(max = 18) Set<@IntRange(max = 17) Integer> english) {
        List<Bead> fixed = new ArrayList<>();
        chinese.forEach(i -> fixed.add(Bead.of(i, i + 1, 0, 0)));
        english.forEach(j -> fixed.add(Bead.of(0, 0, j, j + 1)));

        List<Bead> ladder = realign(fixed).stream().map(AlignedBead::bead).toList();

        assertThat(ladder).containsAll(fixed);
        assertThat(new Ladder(ladder).covers(CHINESE, ENGLISH)).isTrue();
    }

    @Test
    void beadsThatCrossAreRefused() {
        assertRefused("[5]:[3]: it crosses another", Bead.of(4, 5, 4, 5), Bead.of(5, 6, 3, 4));
        assertRefused("it crosses another", Bead.of(4, 6, 4, 5), Bead.of(5, 6, 5, 6));
    }

    @Test
    void aBeadWithAHoleIsRefused() {
        assertRefused("[4, 6]:[4]: it has a hole", new Bead(List.of(4, 6), List.of(4)));
        assertRefused("[4]:[4, 7]: it has a hole", new Bead(List.of(4), List.of(4, 7)));
    }

    @Test
    void aBeadOfOtherTextsIsRefused() {
        assertRefused("it leaves the texts", Bead.of(15, 17, 17, 18));
        assertRefused("it leaves the texts", Bead.of(CHINESE, CHINESE + 1, 0, 0));
        assertRefused("it leaves the texts", Bead.of(0, 0, ENGLISH, ENGLISH + 1));
    }

    @Test
    void aSentenceBothPairedAndLeftAloneIsRefused() {
        assertRefused(
                "[4]:[4]: it pairs a sentence that another leaves alone", Bead.of(4, 5, 4, 5), Bead.of(4, 5, 0, 0));
        assertRefused("it pairs a sentence that another leaves alone", Bead.of(4, 5, 4, 6), Bead.of(0, 0, 5, 6));
    }

    private static List<AlignedBead> realign(List<Bead> fixed) {
        return ALIGNER.realign(SeaStory.chinese(), SeaStory.english(), List.of(), fixed);
    }

    private static void assertRefused(String message, Bead... fixed) {
        assertThatThrownBy(() -> realign(List.of(fixed)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }
}
