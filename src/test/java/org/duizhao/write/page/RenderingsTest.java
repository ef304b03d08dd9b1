package org.duizhao.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.write.material.TermEntry;
import org.duizhao.write.page.TranscriptPage.Piece;
import org.junit.jupiter.api.Test;

final class RenderingsTest {
    @Test
    void aRenderingIsMarkedInAnyCase() {
        assertThat(marked("Vector databases, a vector Database", "vector database"))
                .isEqualTo("Vector databases, a [vector Database]");
    }

    @Test
    void aRenderingWithinAWordIsNotOne() {
        assertThat(marked("export port2 a port, portal", "port")).isEqualTo("export port2 a [port], portal");
    }

    @Test
    void theLongestRenderingIsTaken() {
        assertThat(marked("a large language model", "language model", "large language model"))
                .isEqualTo("a [large language model]");
    }

    @Test
    void aRenderingMayBeginAndEndWithASign() {
        assertThat(marked("We write C++ (and .NET).", "C++", ".net")).isEqualTo("We write [C++] (and [.NET]).");
    }

    @Test
    void aRenderingKnowsItsChinese() {
        List<Piece> pieces = Renderings.of(List.of(entry("机器学习", "machine learning"), entry("模型", "model")))
                .mark("A model.");
        assertThat(pieces)
                .containsExactly(new Piece.Plain("A "), new Piece.Rendering("model", "模型"), new Piece.Plain("."));
    }

    @Test
    void withoutTermsTheSentenceIsPlain() {
        assertThat(marked("Nothing here.")).isEqualTo("Nothing here.");
    }

    private static String marked(String sentence, String... english) {
        List<TermEntry> terms = Stream.of(english).map(e -> entry("词", e)).toList();
        return Renderings.of(terms).mark(sentence).stream()
                .map(piece -> piece instanceof Piece.Rendering ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static TermEntry entry(String chinese, String english) {
        return new TermEntry("t1", chinese, english, "", "", 1, List.of(), List.of());
    }
}
