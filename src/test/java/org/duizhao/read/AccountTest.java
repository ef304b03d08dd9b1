package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.read.caption.CaptionFile;
import org.duizhao.read.caption.SubRipReader;
import org.duizhao.read.caption.WebVttReader;
import org.duizhao.read.docx.DocxReader;
import org.duizhao.read.html.HtmlReader;
import org.duizhao.read.markdown.MarkdownReader;
import org.duizhao.read.text.DrawnPage;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.WhiteSpace;
import org.jsoup.Jsoup;

/**
 * Nothing of a source gets lost. A character that is not white space lies in the span of a block, or was set aside, or
 * is markup: a mark of Markdown, the number of a list's item, or a speaker's label.
 */
class AccountTest {
    private static final int FIRST_NUMBER = 1000;
    private static final Pattern WORD = Pattern.compile("(?:word|[甲乙丙丁戊己])?\\d{4}");
    private static final String MARKS = "*_#>-+=`[]!~\\";

    @Property(tries = 3000)
    void everyCharacterOfAPageIsAccountedFor(@ForAll("pages") String page, @ForAll Language language) {
        Source source = new Source("page.md", language, page);

        checkAccount(source, MarkdownReader.read(source));
    }

    @Property(tries = 1000)
    void everyCharacterOfAPlainTextIsAccountedFor(@ForAll("pages") String page, @ForAll Language language) {
        Source source = new Source("page.txt", language, page);

        checkAccount(source, PlainTextReader.read(source));
    }

    @Property(tries = 1000)
    void everyWordOfAWebPageIsDrawnOnceAndAccountedFor(@ForAll("webPages") String html, @ForAll Language language) {
        DrawnPage drawn = HtmlReader.read(new Source("page.html", language, html));

        checkAccount(drawn.source(), drawn.page());
        assertThat(words(drawn.source().text())).containsExactlyInAnyOrderElementsOf(words(shown(html)));
    }

    @Property(tries = 500)
    void everyWordOfAWordDocumentIsDrawnOnceAndAccountedFor(
            @ForAll("wordBodies") String body, @ForAll Language language) {
        DrawnPage drawn = DocxReader.read("page.docx", WordFile.of(body).bytes(), language);

        checkAccount(drawn.source(), drawn.page());
        assertThat(words(drawn.source().text())).containsExactlyInAnyOrderElementsOf(words(body));
    }

    @Property(tries = 2000)
    void captionFilesAreReadOrRefusedAndNeverMiscopied(@ForAll("captions") String file, @ForAll Language language) {
        Source subRip = new Source("talk.srt", language, file);
        Source webVtt = new Source("talk.vtt", language, "WEBVTT\n\n" + file);

        checkCopies(subRip, SubRipReader::read);
        checkCopies(webVtt, WebVttReader::read);
    }

    @Example
    void everyCharacterOfAWebPageIsAccountedFor() throws IOException {
        Source source = new Source("page.txt", Language.CHINESE, resource("page.txt"));

        checkAccount(source, MarkdownReader.read(source));
        assertThat(Transcripts.all(Transcripts.chinese("page.txt", source.text())))
                .containsExactlyElementsOf(resource("page.expected").lines().toList());
    }

    @Example
    void aLinkAmidWhichTheTalkBeginsIsAccountedFor() {
        for (String page :
                List.of("[\n[>> 你好。\n](https://example.com/a)", "[\n[\n[**周明：**你好。\n](https://example.com/a)")) {
            Source source = new Source("page.md", Language.CHINESE, page);

            checkAccount(source, MarkdownReader.read(source));
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "你好。",
                        "word",
                        "Ann Lee:",
                        "**周明：**",
                        "**",
                        "*",
                        "_",
                        "***",
                        "# ",
                        "\n",
                        "\n\n",
                        "[",
                        "]",
                        "![",
                        "](https://example.com/a)",
                        "<https://example.com>",
                        "`",
                        "\\*",
                        "\\",
                        "> ",
                        "- ",
                        "1. ",
                        "    ",
                        "<b>",
                        "  \n",
                        "\r\n",
                        "\n---\n",
                        "[MUSIC]",
                        "（",
                        "）",
                        "“",
                        "”",
                        ">> ",
                        "\u3000",
                        ":",
                        "😀",
                        "[ref]: /x",
                        "[ref]: word",
                        "往期回顾",
                        "正文")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> webPages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<div class='comments'>",
                        "<section>",
                        "<b>",
                        "</b>",
                        "<br>",
                        "<hr>",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "<h2>",
                        "</h2>",
                        "<a href='/'>",
                        "</a>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</table>",
                        "<nav>",
                        "</nav>",
                        "<article>",
                        "</article>",
                        "<pre>",
                        "</pre>",
                        "<span style='display:none'>",
                        "</span>",
                        "<del>",
                        "</del>",
                        "<blockquote>",
                        "<footer>",
                        "</footer>",
                        "<ruby>",
                        "<rt>",
                        "</ruby>",
                        "<button>",
                        "</button>",
                        "<!-- -->",
                        "&nbsp;",
                        "&amp;",
                        "\n",
                        " ",
                        "甲@。",
                        "乙@",
                        "@：",
                        "word@.",
                        "[MUSIC]",
                        "往期回顾")
                .list()
                .ofMaxSize(60)
                .map(AccountTest::numbered);
    }

    @Provide
    Arbitrary<String> wordBodies() {
        Arbitrary<String> runs = Arbitraries.of(
                        WordFile.run("甲@。"),
                        WordFile.run("word@ "),
                        "<w:r><w:rPr><w:b/></w:rPr><w:t>乙@：</w:t></w:r>",
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>丙@</w:t></w:r>",
                        "<w:del><w:r><w:delText>丁@</w:delText></w:r></w:del>",
                        "<w:ins>" + WordFile.run("戊@，") + "</w:ins>",
                        "<w:r><w:br/></w:r>",
                        "<w:r><w:txbxContent>" + WordFile.paragraph("己@。") + "</w:txbxContent></w:r>")
                .list()
                .ofMaxSize(8)
                .map(all -> "<w:p>" + String.join("", all) + "</w:p>");
        return Arbitraries.oneOf(
                        runs,
                        runs.map(paragraph -> "<w:tbl><w:tr><w:tc>" + paragraph + "</w:tc><w:tc>" + paragraph
                                + "</w:tc></w:tr></w:tbl>"),
                        runs.map(paragraph -> "<w:sdt><w:sdtContent>" + paragraph + "</w:sdtContent></w:sdt>"))
                .list()
                .ofMaxSize(8)
                .map(AccountTest::numbered);
    }

    /** Makes every word another one. */
    private static String numbered(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (char c : String.join("", pieces).toCharArray()) {
            text.append(c == '@' ? String.valueOf(FIRST_NUMBER + number++) : c);
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** All text of a page as its parser has it, shown or not. */
    private static String shown(String html) {
        return Jsoup.parse(html).body().wholeText();
    }

    @Provide
    Arbitrary<String> captions() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "1\n",
                        "2\n",
                        "00:00:01,000 --> 00:00:02,500\n",
                        "00:03.000 --> 00:04.000 line:0\n",
                        "-->",
                        "<v Ann Lee>",
                        "</v>",
                        "<i>",
                        "&amp;",
                        "word ",
                        "你好。",
                        "[MUSIC]",
                        ">> BO: ",
                        "NOTE x\n",
                        "2024",
                        "<00:00:01.500>",
                        "{\\an8}",
                        "\r\n",
                        "<",
                        "00:00:02.000 --> 00:00:02.010\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static void checkCopies(Source source, Function<Source, CaptionFile> reader) {
        try {
            assertThat(miscopied(CaptionTranscript.of(source, reader.apply(source), TalkExtent.BY_SIGNS)))
                    .isEmpty();
        } catch (BadInputException e) {
            assertThat(e.problem().place().line()).isPositive();
        }
    }

    private static void checkAccount(Source source, Page page) {
        Transcript talk = PageTranscript.of(source, page, TalkExtent.BY_SIGNS);
        BitSet kept = new BitSet();
        talk.blocks().forEach(block -> keep(kept, block.passage().span()));
        talk.setAside().forEach(aside -> keep(kept, aside.span()));
        PageParts.of(page).stream().filter(Part.Label.class::isInstance).forEach(label -> keep(kept, label.extent()));

        assertThat(lost(source.text(), kept)).isEmpty();
        assertThat(miscopied(talk)).isEmpty();
    }

    private static List<String> lost(String text, BitSet kept) {
        List<String> lost = new ArrayList<>();
        for (int at = kept.nextClearBit(0); at < text.length(); at = kept.nextClearBit(at)) {
            int end = kept.nextSetBit(at) < 0 ? text.length() : kept.nextSetBit(at);
            if (!WhiteSpace.isOnly(withoutMarks(text.substring(at, end)))) {
                lost.add(text.substring(at, end));
            }
            at = end;
        }
        return lost;
    }

    private static List<String> miscopied(Transcript talk) {
        List<String> miscopied = new ArrayList<>();
        for (Block block : talk.blocks()) {
            for (Passage.Run run : block.passage().runs()) {
                String copy = block.passage().text().substring(run.textStart(), run.textStart() + run.length());
                if (!talk.source().text().startsWith(copy, run.sourceStart())) {
                    miscopied.add(copy);
                }
            }
        }
        return miscopied;
    }

    private static void keep(BitSet kept, Span span) {
        kept.set(span.start(), span.end());
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("(?m)^(?:[\\s>\\-*+]*+\\d+[.)])++", "")
                .chars()
                .filter(c -> MARKS.indexOf(c) < 0)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AccountTest.class.getResourceAsStream("/golden/read/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
