package org.duizhao.write.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TextStretch;
import org.duizhao.write.ExportOptions;
import org.junit.jupiter.api.Test;

class FindingsWriterTest {
    private static final String CHINESE = "# 标题\n\n我们先看\n**延迟**，再看 <吞吐量>。\n";
    private static final String ENGLISH = "Let us look at \"speed\" & more.\n";

    private static final Alignment ALIGNMENT = new Alignment(
            text("talk.zh.md", Language.CHINESE, CHINESE, "我们先看延迟，再看 <吞吐量>。", new Span(6, CHINESE.length() - 1)),
            text(
                    "talk.en.md",
                    Language.ENGLISH,
                    ENGLISH,
                    "Let us look at \"speed\" & more.",
                    new Span(0, ENGLISH.length() - 1)),
            List.of(new AlignedBead(Bead.of(0, 1, 0, 1), 1)),
            List.of());

    private static final List<Finding> FINDINGS = List.of(
            new Finding(
                    Kind.MISSING,
                    Severity.WARNING,
                    0,
                    new TextStretch(Language.CHINESE, 0, new Span(4, 6)),
                    List.of(new TextStretch(Language.ENGLISH, 0, new Span(16, 21))),
                    "no “latency” for 延迟",
                    "say “latency”"),
            new Finding(
                    Kind.SAME_ENGLISH,
                    Severity.NOTE,
                    0,
                    new TextStretch(Language.CHINESE, 0, new Span(10, 15)),
                    List.of(),
                    "a\ttab",
                    "none"));

    @Test
    void theTableNamesTheLineAndColumnOfTheSourceUnderItsMarkup() throws IOException {
        assertThat(written(FindingsFormat.TABLE).lines())
                .containsExactly(
                        "talk.zh.md:4:3: warning (missing, b1): no “latency” for 延迟; say “latency”",
                        "talk.zh.md:4:11: note (same-english, b1): a tab; none");
    }

    @Test
    void theTsvHasALineOfNamesAndALineForEachFinding() throws IOException {
        List<String> lines = written(FindingsFormat.TSV).lines().toList();

        assertThat(lines).hasSize(3).allMatch(line -> line.split("\t", -1).length == 12);
        assertThat(lines.get(1))
                .isEqualTo(
                        "warning\tmissing\ttalk.zh.md:4:3\tb1\t0\t0\tchinese\t0\t延迟\tno “latency” for 延迟\tsay “latency”"
                                + "\ttalk.en.md:1:17");
    }

    @Test
    void theJsonIsAnArrayOfTheSame() throws IOException {
        JsonObject first = JsonParser.parseString(written(FindingsFormat.JSON))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();

        assertThat(first.get("kind").getAsString()).isEqualTo("missing");
        assertThat(first.get("place").getAsString()).isEqualTo("talk.zh.md:4:3");
        assertThat(first.get("before").getAsString()
                        + first.get("found").getAsString()
                        + first.get("after").getAsString())
                .isEqualTo("我们先看延迟，再看 <吞吐量>。");
    }

    @Test
    void nothingFoundIsAnEmptyTableAnEmptyArrayAndAPageThatSaysSo() throws IOException {
        assertThat(written(FindingsFormat.TABLE, List.of())).isEmpty();
        assertThat(written(FindingsFormat.JSON, List.of())).isEqualTo("[]\n");
        assertThat(written(FindingsFormat.HTML, List.of())).contains("Nothing was found.");
    }

    @Test
    void thePageMarksWhatIsFoundAndEscapesTheTexts() throws IOException {
        assertThat(written(FindingsFormat.HTML))
                .contains("我们先看<mark class=\"misheard\">延迟</mark>，再看 &lt;吞吐量&gt;。")
                .contains("look at \"speed\" &amp; more.")
                .contains("talk.zh.md:4:3", "talk.en.md:1:17", "Duizhao 1, 25 November 2026");
    }

    @Test
    void aRowIsNotDressedAsTheSmallPrintInsideIt() throws IOException {
        assertThat(written(FindingsFormat.HTML)).contains("<tr class=\"is-").doesNotContain("<tr class=\"note\"");
    }

    @Test
    void thePageAsksForNothingElseAndHasNoScript() throws IOException {
        assertThat(written(FindingsFormat.HTML))
                .contains("default-src 'none'")
                .doesNotContain("<script", "<link", "src=", "http:", "https:", "@import");
    }

    private static String written(FindingsFormat format) throws IOException {
        return written(format, FINDINGS);
    }

    private static String written(FindingsFormat format, List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = new ExportOptions("标题", Instant.parse("2026-11-25T10:00:00Z"), "1");
        new FindingsWriter(ALIGNMENT, findings, options).writeTo(format, out);
        return out.toString(UTF_8);
    }

    private static SegmentedText text(String name, Language language, String source, String sentence, Span span) {
        return new SegmentedText(
                new Source(name, language, source), List.of(Sentence.plain(0, sentence, span)), List.of());
    }
}
