package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentReviewTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Aligner ALIGNER = new Aligner(LEXICON, Weights.bundled());
    private static final AlignmentReviewer REVIEWER = new AlignmentReviewer(LEXICON);
    private static final EditedTalk WHOLE = HarborTalk.whole();

    @Test
    void aTalkAndItsTranslationNeedNoWarning() {
        AlignmentReview review = REVIEWER.review(WHOLE.aligned());

        assertThat(review.warnings()).isEmpty();
        assertThat(review.agreeing()).isEqualTo(review.matches()).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aTalkWithoutOneOfItsSectionsNeedsNoWarning(int section) {
        assertThat(warnings(WHOLE.chinese(side -> side.without(HarborTalk.section(section)))))
                .isEmpty();
    }

    @Test
    void textsOfDifferentThingsAreAWrongPairAndTheReasonIsSaid() {
        SegmentedText english = Sentences.plain(
                Language.ENGLISH,
                Stream.concat(StrayTexts.ENGLISH_RECIPE.stream(), SeaStory.ENGLISH.stream())
                        .toList());

        AlignmentReview review = REVIEWER.review(aligned(WHOLE.chinese().text(), english));

        assertThat(review.isProbablyWrongPair()).isTrue();
        assertThat(review.warnings())
                .singleElement()
                .asString()
                .startsWith("the texts probably do not translate each other: by their words only ")
                .contains(" of 36 sentences ");
    }

    @Test
    void theTranslationOfAnotherTextIsAWrongPair() {
        AlignmentReview review = REVIEWER.review(aligned(
                threeTimes(Language.CHINESE, SeaStory.CHINESE), WHOLE.english().text()));

        assertThat(review.isProbablyWrongPair()).isTrue();
    }

    @Test
    void textsTooShortToTellGetTheBenefitOfTheDoubt() {
        SegmentedText recipe = Sentences.plain(Language.ENGLISH, StrayTexts.ENGLISH_RECIPE);

        assertThat(REVIEWER.review(aligned(SeaStory.chinese(), recipe)).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void twoSectionsThatChangedPlacesAreReported(int section) {
        List<Integer> first = HarborTalk.section(section);
        List<Integer> second = HarborTalk.section(section + 1);
        List<Integer> order = new ArrayList<>(WHOLE.chinese().order());
        Collections.rotate(order.subList(first.get(0), second.get(second.size() - 1) + 1), second.size());
        EditedTalk swapped = WHOLE.chinese(side -> side.inOrder(order));

        AlignmentReview review = REVIEWER.review(swapped.aligned());

        assertThat(review.isProbablyWrongPair()).isFalse();
        assertThat(review.displacements()).singleElement().satisfies(displacement -> {
            List<Integer> moved = IntStream.rangeClosed(displacement.chineseFirst(), displacement.chineseLast())
                    .mapToObj(order::get)
                    .toList();
            List<Integer> movedSection = first.containsAll(moved) ? first : second;
            List<Integer> english = HarborTalk.translationOf(movedSection);
            assertThat(movedSection).containsAll(moved);
            assertThat(moved.size()).isGreaterThan(movedSection.size() * 3 / 4);
            assertThat(english).contains(displacement.englishFirst(), displacement.englishLast());
        });
        assertThat(review.warnings())
                .singleElement()
                .asString()
                .matches("Chinese sentences \\d+-\\d+ seem to translate English sentences \\d+-\\d+, out of order");
    }

    @Test
    void sentencesThatRepeatAreNotOutOfOrder() {
        assertThat(REVIEWER.review(aligned(
                                threeTimes(Language.CHINESE, SeaStory.CHINESE),
                                threeTimes(Language.ENGLISH, SeaStory.ENGLISH)))
                        .warnings())
                .isEmpty();
    }

    @Test
    void withoutASideThereIsNothingToWarnOf() {
        assertThat(warnings(WHOLE.english(side -> side.inOrder(List.of())))).isEmpty();
        assertThat(warnings(WHOLE.chinese(side -> side.inOrder(List.of())))).isEmpty();
    }

    private static List<String> warnings(EditedTalk talk) {
        return REVIEWER.review(talk.aligned()).warnings();
    }

    private static SegmentedText threeTimes(Language language, List<String> sentences) {
        return Sentences.plain(
                language,
                Collections.nCopies(3, sentences).stream().flatMap(List::stream).toList());
    }

    private static Alignment aligned(SegmentedText chinese, SegmentedText english) {
        return new Alignment(chinese, english, ALIGNER.align(chinese, english, List.of()), List.of());
    }
}
