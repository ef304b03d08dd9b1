package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final List<Term> TERMS = List.of(
            Term.builder("Vertex AI", "Vertex AI").misheard("Vortex AI").build(),
            Term.builder("微调", "fine-tuning").misheard("微条").build(),
            Term.builder("Haiku", "Haiku")
                    .misheard("Hiaku")
                    .status(Term.Status.PROPOSED)
                    .build());

    @Test
    void theSourceKeepsItsMarksWrapsAndLineEnds() {
        String source = "## 一、微条\r\n\r\n**周宁：** 我们在 **Vortex\r\nAI** 上做微条。\r\n微条很快。";
        SegmentedText text = text(source, "一、微条", "我们在 Vortex AI 上做微条。", "微条很快。");

        Corrections corrections = corrections(text);

        assertThat(corrections.sourceText()).isEqualTo("## 一、微调\r\n\r\n**周宁：** 我们在 **Vertex AI** 上做微调。\r\n微调很快。");
        assertThat(text.source().text()).isEqualTo(source);
    }

    @Test
    void everySentenceStandsBesideItsCorrectedText() {
        SegmentedText text = text("微条很快。\n成本很低。\n", "微条很快。", "成本很低。");

        assertThat(corrections(text).sentences())
                .extracting(sentence -> sentence.original() + sentence.text())
                .containsExactly("微条很快。微调很快。", "成本很低。成本很低。");
    }

    @Test
    void whatAProposedEntryCallsMisheardIsLeftAloneAndListed() {
        SegmentedText text = text("用Hiaku做微条。", "用Hiaku做微条。");

        Corrections corrections = corrections(text);

        assertThat(corrections.applied()).extracting(TermMatch::found).containsExactly("微条");
        assertThat(corrections.leftAlone()).extracting(TermMatch::found).containsExactly("Hiaku");
        assertThat(corrections.sourceText()).isEqualTo("用Hiaku做微调。");
    }

    private static Corrections corrections(SegmentedText text) {
        return Corrections.of(text, new TermFinder(TermBase.of(TERMS), Lexicon.bundled()).find(text));
    }

    /** Sentences of a source in order, each where it begins and ends, whatever stands between its characters. */
    private static SegmentedText text(String source, String... sentences) {
        Sentence[] found = new Sentence[sentences.length];
        int end = 0;
        for (int i = 0; i < sentences.length; i++) {
            int start = source.indexOf(sentences[i].substring(0, 2), end);
            end = source.indexOf(sentences[i].substring(sentences[i].length() - 2), start) + 2;
            found[i] = Sentence.plain(i, sentences[i], new Span(start, end));
        }
        return new SegmentedText(new Source("talk.md", Language.CHINESE, source), List.of(found), List.of());
    }
}
