package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.lexicon.Lexicon;

class AlignerPropertyTest {
    private static final Aligner ALIGNER = new Aligner(Lexicon.bundled(), Weights.bundled());

    @Property(tries = 300)
    void theBeadsHoldEverySentenceOnceAndInOrder(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        List<Integer> chineseOrder = new ArrayList<>();
        List<Integer> englishOrder = new ArrayList<>();
        for (AlignedBead aligned : align(chinese, english)) {
            chineseOrder.addAll(aligned.bead().chinese());
            englishOrder.addAll(aligned.bead().english());
        }

        assertThat(chineseOrder).isEqualTo(upTo(chinese.size()));
        assertThat(englishOrder).isEqualTo(upTo(english.size()));
    }

    @Property(tries = 100)
    void everyBeadIsOfATypeOfTheModelAndMoreProbableThanNothing(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        assertThat(align(chinese, english)).allSatisfy(aligned -> {
            assertThat(BeadType.ALL)
                    .contains(new BeadType(
                            aligned.bead().chinese().size(),
                            aligned.bead().english().size()));
            assertThat(aligned.probability()).isGreaterThan(0).isLessThanOrEqualTo(1);
        });
    }

    @Property(tries = 30)
    void sentencesWithoutASingleWordAreAlignedAsWell(
            @ForAll("numberOfSentences") int chinese, @ForAll("numberOfSentences") int english) {
        List<AlignedBead> beads = align(blanks(chinese), blanks(english));

        assertThat(beads.stream().mapToInt(bead -> bead.bead().chinese().size()).sum())
                .isEqualTo(chinese);
        assertThat(beads.stream().mapToInt(bead -> bead.bead().english().size()).sum())
                .isEqualTo(english);
    }

    @Property(tries = 20)
    void oneSentenceAgainstManyLosesNone(@ForAll("numberOfSentences") int many) {
        List<String> english = List.of("The sea is blue.");
        List<String> chinese = upTo(many).stream().map(i -> "海是蓝的。").toList();

        assertThat(align(chinese, english).stream()
                        .mapToInt(bead -> bead.bead().chinese().size())
                        .sum())
                .isEqualTo(many);
    }

    private static List<AlignedBead> align(List<String> chinese, List<String> english) {
        SegmentedText left = Sentences.plain(Language.CHINESE, chinese);
        SegmentedText right = Sentences.plain(Language.ENGLISH, english);
        return ALIGNER.align(left, right, List.of());
    }

    private static List<String> blanks(int count) {
        return upTo(count).stream().map(i -> i % 2 == 0 ? "" : "……").toList();
    }

    private static List<Integer> upTo(int size) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Provide
    Arbitrary<Integer> numberOfSentences() {
        return Arbitraries.integers().between(0, 120);
    }

    @Provide
    Arbitrary<List<String>> chinese() {
        return sentences(
                "海", "船长", "说：“", "”", "三千", "123", "，", "。", "？", "Bergen", " ", "😀", "回家", "\u0000", "@", "#1");
    }

    @Provide
    Arbitrary<List<String>> english() {
        return sentences(
                "sea",
                "the ",
                "Captain ",
                "said, \"",
                "\"",
                "three thousand",
                "123",
                ", ",
                ".",
                "?",
                "Bergen",
                " ",
                "'",
                "n't",
                "=",
                "海",
                "twenty-",
                "1.2.3");
    }

    private static Arbitrary<List<String>> sentences(String... pieces) {
        return Arbitraries.of(pieces)
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list))
                .list()
                .ofMaxSize(25);
    }
}
