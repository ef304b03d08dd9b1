package org.duizhao;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.pipeline.MainPath;
import org.duizhao.script.Script;
import org.duizhao.script.ScriptConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample talk gives the same sentences whatever it was saved as. */
class SampleFormatsTest {
    private static final Path SAMPLE = Path.of("corpora/harbor-talk/talk.zh.md");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    @TempDir
    Path directory;

    /** The encodings that such files are found in. */
    enum Saved {
        UTF_8_BARE(UTF_8, ""),
        UTF_8_MARKED(UTF_8, "\uFEFF"),
        UTF_16_MARKED(UTF_16LE, "\uFEFF"),
        UTF_16_LITTLE(UTF_16LE, ""),
        UTF_16_BIG(UTF_16BE, ""),
        GB18030_BARE(GB18030, "");

        final Charset charset;
        final String mark;

        Saved(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asMarkdown(Saved saved) throws IOException {
        assertThat(structure(sentences("talk.md", saved.bytes(sample())))).isEqualTo(structure(expected()));
    }

    @ParameterizedTest
    @EnumSource
    void asAWebPage(Saved saved) throws IOException {
        assertThat(structure(sentences("talk.html", saved.bytes(webPage(sample())))))
                .isEqualTo(structure(expected()));
    }

    @ParameterizedTest
    @EnumSource
    void asPlainText(Saved saved) throws IOException {
        assertThat(structure(sentences("talk.txt", saved.bytes(plainText(sample())))))
                .isEqualTo(structure(expected()));
    }

    @Test
    void asAWordDocument() throws IOException {
        Path file = directory.resolve("talk.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WordDocument.of(parsed(sample())).write(out);
        }

        assertThat(structure(MainPath.segment(file, Language.CHINESE))).isEqualTo(structure(expected()));
    }

    @Test
    void inTraditionalCharactersInBig5() throws IOException {
        String talk = sample().substring(sample().indexOf("[音乐]"), sample().indexOf("* * *"));
        String traditional = ScriptConverter.to(Script.TRADITIONAL).convert(talk);
        SegmentedText expected = sentences("talk.zh.md", traditional.getBytes(UTF_8));

        assertThat(structure(sentences("talk.md", traditional.getBytes(BIG5)))).isEqualTo(structure(expected));
        assertThat(structure(sentences("talk.html", webPage(traditional).getBytes(BIG5))))
                .isEqualTo(structure(expected));
        assertThat(structure(sentences("talk.txt", plainText(traditional).getBytes(BIG5))))
                .isEqualTo(structure(expected));
    }

    private static SegmentedText expected() {
        return MainPath.segment(SAMPLE, Language.CHINESE);
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    private static Node parsed(String markdown) {
        return Parser.builder().build().parse(markdown);
    }

    /** The talk as the article of a page with all that stands around an article. */
    private static String webPage(String markdown) {
        return """
                <!DOCTYPE html>
                <html>
                <head><title>码头上的算法</title><script>var a = "<p>";</script><style>p { margin: 0 }</style></head>
                <body>
                <header><a href="/">首页</a> <a href="/talks">演讲</a> <a href="/about">关于本站</a></header>
                <div id="content"><div class="post-wrap">
                %s
                </div></div>
                <div class="sidebar"><h3>热门文章</h3><ul><li><a href="/1">港口为什么缺算法工程师</a></li><li><a href="/2">三分钟看懂评测</a></li></ul></div>
                <section id="comments"><h3>评论</h3><p>海边的猫：这一期讲得真好，尤其是评测集那一段。</p></section>
                <footer>码头上的算法 版权所有</footer>
                </body>
                </html>
                """.formatted(HtmlRenderer.builder().build().render(parsed(markdown)));
    }

    private static String plainText(String markdown) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .build()
                .render(parsed(markdown));
    }

    private SegmentedText sentences(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, bytes);
        return MainPath.segment(file, Language.CHINESE);
    }

    private static List<String> structure(SegmentedText text) {
        return text.sentences().stream()
                .map(sentence -> sentence.kind() + "|" + sentence.section() + "|" + sentence.speaker() + "|"
                        + sentence.turn().map(turn -> turn.number()) + "|" + sentence.text())
                .toList();
    }
}
