package org.duizhao.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.OutputFormat;
import org.duizhao.xml.EveryPlane;

final class TextWritersTest {
    @Example
    void plainTextHasTheEnglishOfABeadBelowItsChinese() throws IOException {
        assertThat(Bitext.written(DemoTalk.bilingual(), OutputFormat.TEXT))
                .startsWith("图书馆里的大语言模型\n\n[音乐]\n[MUSIC]\n\n")
                .contains("谢谢大家。\nThank you, everybody.\n\n");
    }

    @Example
    void markdownHasItAsAQuotationUnderHeadingsAndSpeakers() throws IOException {
        assertThat(Bitext.written(DemoTalk.bilingual(), OutputFormat.MARKDOWN))
                .startsWith("# 图书馆里的大语言模型\n\n")
                .contains("## 二、模型会编书名 / Models make up titles\n\n")
                .contains("谢谢大家。\n\n> Thank you, everybody.\n\n");
    }

    @Example
    void orSideBySideInTables() throws IOException {
        assertThat(Bitext.written(DemoTalk.bilingual(), OutputFormat.MARKDOWN_TABLE))
                .contains("| | 中文 | English |\n|---|---|---|\n")
                .contains(" | 谢谢大家。 | Thank you, everybody. |\n")
                .contains(" | 说来惭愧，简介也是我们自己写的。 |  |\n");
    }

    @Property(tries = 300)
    void aTextMeansNothingToAReaderOfMarkdown(@ForAll("texts") String text) {
        Node document = Parser.builder().build().parse(MarkdownText.of(text));
        String read = TextContentRenderer.builder().build().render(document);
        assertThat(onOneLine(read)).isEqualTo(onOneLine(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                        "*", "_", "#", "> ", "1. ", "- ", "+ ", "`", "[a](b)", "![", "&amp;", "<b>", "\\", "=", "---",
                        "灯", "塔 ", "~", "|")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(marks, EveryPlane.texts());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\u0000\\u2028\\u2029\\u0085]+", " ").strip();
    }
}
