package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.DictionaryEntry;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class TermEvidenceTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void aTermInHanCharactersIsOneUnitAndIsCountedOnce() {
        SegmentedText chinese = Sentences.chinese("我们测试了首字延迟。");

        assertThat(units(chinese, List.of())).contains("延迟");
        assertThat(units(chinese, List.of(match(chinese, "首字延迟", "time to first token"))))
                .containsExactly("我们", "测试", "了", "首字延迟");
    }

    @Test
    void aTermThatMixesScriptsIsReadAsItsEnglish() {
        SegmentedText chinese = Sentences.chinese("然后就是使用Cloud的接口。");

        assertThat(units(chinese, List.of(match(chinese, "使用Cloud的", "Claude"))))
                .containsExactly("然后", "就是", "claude", "接口");
    }

    @Test
    void severalTermsOfASentenceAreEachRead() {
        SegmentedText chinese = Sentences.chinese("先用Pie Torch，再用Hugging Phase。");

        assertThat(units(
                        chinese,
                        List.of(
                                match(chinese, "Pie Torch", "PyTorch"),
                                match(chinese, "Hugging Phase", "Hugging Face"))))
                .containsSubsequence("pytorch", "hugging", "face")
                .doesNotContain("pie", "phase");
    }

    @Test
    void whatWasMisheardIsReadAsItsRightSpellingThereAndNowhereElse() {
        SegmentedText chinese = Sentences.chinese("云模型跑在云上。");
        Term claude = Term.builder("Claude", "Claude").misheard("云").build();
        TermMatch match = new TermMatch(0, new Span(0, 1), "云", claude, true);

        assertThat(units(chinese, List.of(match))).containsExactly("claude", "模型", "跑", "在", "云", "上");
        assertThat(translationsOfCloud(
                        TokenizedPair.of(LEXICON, chinese, Sentences.english("Claude runs."), List.of(match))
                                .lexicon()))
                .isEqualTo(translationsOfCloud(LEXICON));
    }

    @Test
    void theLexiconKnowsTheTermsInThePairAlone() {
        SegmentedText chinese = Sentences.chinese("冰湖厂停产了。");
        TermMatch term = match(chinese, "冰湖厂", "Frostmere");

        TokenizedPair pair = TokenizedPair.of(LEXICON, chinese, Sentences.english("Frostmere closed."), List.of(term));

        assertThat(pair.lexicon().englishId("frostmere")).isNotEqualTo(Lexicon.UNKNOWN);
        assertThat(LEXICON.englishId("frostmere")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aPersonsDictionaryDecidesWhereTheLexiconIsSilent() {
        SegmentedText chinese = Ports.chinese();
        SegmentedText english = Ports.english();
        Lexicon lexicon = LEXICON.with(
                List.of(new DictionaryEntry("瓦兰提", "Northgate", 1), new DictionaryEntry("塔尔玛", "Eastwick", 1)));
        Bead northgate = Bead.of(1, 2, 1, 2);

        assertThat(ladder(LEXICON, chinese, english)).doesNotContain(northgate);
        assertThat(ladder(lexicon, chinese, english)).contains(northgate);
    }

    private static List<String> translationsOfCloud(Lexicon lexicon) {
        List<String> translations = new ArrayList<>();
        lexicon.translations("云", (english, weight) -> translations.add(english + " " + weight));
        return translations;
    }

    private static List<Bead> ladder(Lexicon lexicon, SegmentedText chinese, SegmentedText english) {
        return new Aligner(lexicon, Weights.bundled())
                .align(chinese, english, List.of()).stream()
                        .map(AlignedBead::bead)
                        .toList();
    }

    private static List<String> units(SegmentedText chinese, List<TermMatch> terms) {
        Tokens tokens = TokenizedPair.of(LEXICON, chinese, Sentences.english("Yes."), terms)
                .chinese();
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> tokens.vocabulary().unit(tokens.unit(token)))
                .toList();
    }

    private static TermMatch match(SegmentedText chinese, String found, String english) {
        Sentence sentence = chinese.sentences().get(0);
        int start = sentence.text().indexOf(found);
        Term term = Term.of(found, english);
        return new TermMatch(0, new Span(start, start + found.length()), found, term, false);
    }
}
