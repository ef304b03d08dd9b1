package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;

class SegmenterPropertyTest {
    private static final Segmenter CHINESE = Segmenter.of(Language.CHINESE);
    private static final Segmenter ENGLISH = Segmenter.of(Language.ENGLISH);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingButWhiteSpaceIsLost(@ForAll("wrapped") List<String> lines, @ForAll Language language) {
        Transcript transcript = paragraph(lines, language);
        StringBuilder sentences = new StringBuilder();
        segment(transcript).sentences().forEach(sentence -> sentences.append(sentence.text()));

        assertThat(withoutSpace(sentences.toString()))
                .isEqualTo(withoutSpace(transcript.blocks().get(0).passage().text()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sentencesStandInTheSourceOneBehindTheOther(@ForAll("wrapped") List<String> lines, @ForAll Language language) {
        int end = 0;
        for (Sentence sentence : segment(paragraph(lines, language)).sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSpanOfASentenceHoldsItsTextButForTheWraps(
            @ForAll("wrapped") List<String> lines, @ForAll Language language) {
        SegmentedText text = segment(paragraph(lines, language));

        assertThat(text.sentences())
                .allSatisfy(sentence -> assertThat(withoutSpace(text.source().excerpt(sentence.span())))
                        .isEqualTo(withoutSpace(sentence.text()))
                        .isNotEmpty());
    }

    private static SegmentedText segment(Transcript transcript) {
        return switch (transcript.source().language()) {
            case CHINESE -> CHINESE.segment(transcript);
            case ENGLISH -> ENGLISH.segment(transcript);
        };
    }

    /** One paragraph whose lines are joined with a space. */
    private static Transcript paragraph(List<String> lines, Language language) {
        Source source = new Source("talk", language, String.join("\n", lines));
        List<Passage.Run> runs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            runs.add(new Passage.Run(start, start, line.length()));
            start += line.length() + 1;
        }
        Passage passage = new Passage(String.join(" ", lines), runs);
        return new Transcript(source, List.of(new Block.Paragraph(new Turn(0, ""), passage)), List.of(), List.of());
    }

    @Provide
    Arbitrary<List<String>> wrapped() {
        Arbitrary<String> pieces = Arbitraries.of(
                "海", "他说", "问", "A", "Mr", "p.m", "e.g", "i", "3", " ", "　", "\u00a0", "\u2028", "。", "！", "？", "…",
                "……", ".", "?", "!", "，", "：", "“", "”", "「", "」", "\"", "'", "’", "（", "）", "(", ")", "《", "》", "😀",
                "\u0000");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(list -> String.join("", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
