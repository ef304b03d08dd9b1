package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private static final Aligner ALIGNER = new Aligner(Lexicon.bundled(), Weights.bundled());

    @Test
    void aStoryAndItsTranslationAlignExactly() {
        assertThat(ladder(SeaStory.chinese(), SeaStory.english())).isEqualTo(SeaStory.LADDER);
    }

    @Test
    void aSentenceThatWasNotTranslatedStandsAlone() {
        List<String> english = new ArrayList<>(SeaStory.ENGLISH);
        english.remove(4);

        List<Bead> ladder = ladder(SeaStory.chinese(), Sentences.plain(Language.ENGLISH, english));

        assertThat(ladder).contains(Bead.of(4, 5, 4, 4), Bead.of(3, 4, 3, 4), Bead.of(5, 6, 4, 5));
    }

    @Test
    void aSentenceThatTheTranslatorAddedStandsAlone() {
        List<String> english = new ArrayList<>(SeaStory.ENGLISH);
        english.add(10, "Meanwhile the price of copper had doubled on the exchange in London.");

        List<Bead> ladder = ladder(SeaStory.chinese(), Sentences.plain(Language.ENGLISH, english));

        assertThat(ladder).contains(Bead.of(9, 9, 10, 11), Bead.of(8, 9, 9, 10), Bead.of(9, 10, 11, 12));
    }

    @Test
    void theSameTextsHaveTheSameAlignment() {
        assertThat(ALIGNER.align(SeaStory.chinese(), SeaStory.english(), List.of()))
                .isEqualTo(new Aligner(Lexicon.bundled(), Weights.bundled())
                        .align(SeaStory.chinese(), SeaStory.english(), List.of()));
    }

    @Test
    void textsThatDoNotTranslateEachOtherAlignWithLittleConfidence() {
        SegmentedText biscuits = Sentences.english(
                "Mix the flour with two eggs.",
                "Add a pinch of salt and stir.",
                "Let the dough rest under a cloth.",
                "Preheat the oven.",
                "Roll it thin and cut it into squares.",
                "Bake until golden.",
                "Serve with butter.",
                "My grandmother added cinnamon.",
                "Nobody in our street made better biscuits.",
                "She never wrote the recipe down.",
                "The parliament met on Tuesday to discuss the budget.",
                "Three ministers resigned.",
                "The currency fell.",
                "Analysts were surprised.",
                "Elections follow in March.",
                "The opposition welcomed the move.");

        assertThat(meanProbability(ALIGNER.align(SeaStory.chinese(), SeaStory.english(), List.of())))
                .isGreaterThan(0.95);
        assertThat(meanProbability(ALIGNER.align(SeaStory.chinese(), biscuits, List.of())))
                .isLessThan(0.8);
    }

    @Test
    void anEnglishSideThatIsMissingLeavesEverySentenceAlone() {
        assertThat(ALIGNER.align(SeaStory.chinese(), SegmentedText.none(Language.ENGLISH), List.of()))
                .hasSize(SeaStory.CHINESE.size())
                .allMatch(bead -> bead.bead().isNull() && bead.probability() == 1);
    }

    @Test
    void twoEmptyTextsHaveAnEmptyLadder() {
        assertThat(ALIGNER.align(SegmentedText.none(Language.CHINESE), SegmentedText.none(Language.ENGLISH), List.of()))
                .isEmpty();
    }

    @Test
    void oneSentenceAndOneSentenceAreABead() {
        assertThat(ladder(Sentences.chinese("天黑了。"), Sentences.english("It got dark.")))
                .containsExactly(Bead.of(0, 1, 0, 1));
    }

    @Test
    void sentencesThatRepeatAreTakenInOrder() {
        SegmentedText yes = Sentences.plain(Language.CHINESE, Collections.nCopies(40, "是的。"));
        SegmentedText no = Sentences.plain(Language.ENGLISH, Collections.nCopies(40, "Yes."));

        assertThat(ladder(yes, no)).hasSize(40).noneMatch(Bead::isNull);
    }

    @Test
    void aNumberTellsWhichSentenceIsMeant() {
        SegmentedText chinese = Sentences.chinese("船上有一百二十三个人。", "岸上有三万五千个人。");
        SegmentedText english = Sentences.english(
                "The count came to 123.", "It was long disputed.", "Nearby the count came to 35,000.");

        assertThat(ladder(chinese, english))
                .anyMatch(bead -> bead.chinese().contains(0) && bead.english().contains(0))
                .anyMatch(bead -> bead.chinese().contains(1) && bead.english().contains(2));
    }

    @Test
    void termsOfTheGlossaryDecideWhereTheDictionaryIsSilent() {
        SegmentedText chinese = Ports.chinese();
        SegmentedText english = Ports.english();
        List<TermMatch> found = List.of(name(1, "瓦兰提", "Northgate"), name(2, "塔尔玛", "Eastwick"));
        Bead northgate = Bead.of(1, 2, 1, 2);

        assertThat(ladder(chinese, english)).doesNotContain(northgate);
        assertThat(ALIGNER.align(chinese, english, found))
                .extracting(AlignedBead::bead)
                .contains(northgate);
    }

    @Test
    void aBeadDoesNotReachIntoTheNextTurn() {
        SegmentedText chinese = Sentences.talk(
                Language.CHINESE,
                "主持人: 你什么时候去的挪威？",
                "安娜: 去年。",
                "主持人: 冷吗？",
                "安娜: 很冷，冬天的港口全是冰。",
                "主持人: 那你还会再去吗？",
                "安娜: 会的。");
        SegmentedText english = Sentences.talk(
                Language.ENGLISH,
                "Host: When did you go to Norway?",
                "Anna: Last year.",
                "Host: Was it cold?",
                "Anna: Very cold.",
                "Anna: In winter the harbor was full of ice.",
                "Host: Would you go again?",
                "Anna: I would.");

        assertThat(ladder(chinese, english))
                .containsExactly(
                        Bead.of(0, 1, 0, 1),
                        Bead.of(1, 2, 1, 2),
                        Bead.of(2, 3, 2, 3),
                        Bead.of(3, 4, 3, 5),
                        Bead.of(4, 5, 5, 6),
                        Bead.of(5, 6, 6, 7));
    }

    private static List<Bead> ladder(SegmentedText chinese, SegmentedText english) {
        return ALIGNER.align(chinese, english, List.of()).stream()
                .map(AlignedBead::bead)
                .toList();
    }

    private static TermMatch name(int sentence, String chinese, String english) {
        Term term = Term.of(chinese, english);
        return new TermMatch(sentence, new Span(0, chinese.length()), chinese, term, false);
    }

    private static double meanProbability(List<AlignedBead> beads) {
        return beads.stream().mapToDouble(AlignedBead::probability).average().orElse(0);
    }
}
