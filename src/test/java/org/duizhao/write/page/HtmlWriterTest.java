package org.duizhao.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.SideOfTalk;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.page.PageMarkup.Tag;
import org.junit.jupiter.api.Test;

final class HtmlWriterTest {
    private static final String HOSTILE = "</title><script>alert(\"x\")</script>&amp; 'y' --> ]]>";

    private static final Pattern TIP =
            Pattern.compile("<span class=\"tip\"(?:[^<]|<span[^>]*>(?:[^<]|<span[^>]*>[^<]*</span>)*</span>)*</span>");

    @Test
    void theMarkupIsWellFormed() throws IOException {
        assertThat(page(DemoTalk.bilingual()).tags()).extracting(Tag::name).startsWith("html", "head", "meta");
        assertThat(page(DemoTalk.withoutEnglish()).tags()).extracting(Tag::name).startsWith("html", "head", "meta");
    }

    @Test
    void idsAreUniqueAndEveryLinkAndDescriptionLeadsToOne() throws IOException {
        PageMarkup page = page(DemoTalk.bilingual());
        List<String> ids = page.values("id");
        assertThat(ids).doesNotHaveDuplicates().contains("b1", "b26", "s1", "s3", "t6");
        assertThat(page.values("href")).isNotEmpty().allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(ids).contains(href.substring(1));
        });
        assertThat(Stream.of("aria-describedby", "aria-labelledby").flatMap(name -> page.values(name).stream()))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws IOException {
        String html = Bitext.written(DemoTalk.bilingual(), OutputFormat.HTML);
        PageMarkup page = PageMarkup.of(html);
        assertThat(page.tags())
                .extracting(Tag::name)
                .doesNotContain("script", "link", "img", "iframe", "object", "form", "base");
        assertThat(page.tags())
                .flatExtracting(tag -> tag.attributes().keySet())
                .doesNotContain("src", "srcset", "style", "action")
                .noneMatch(name -> name.startsWith("on"));
        assertThat(html).doesNotContain("://", "url(", "@import");
        assertThat(page.values("content"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    }

    @Test
    void theTextsOfTheTalkAreAllThere() throws IOException {
        String html = Bitext.written(DemoTalk.bilingual(), OutputFormat.HTML);
        String withoutTips = PageMarkup.of(TIP.matcher(html).replaceAll("")).text();
        assertThat(DemoTalk.bilingual().chinese().sentences())
                .allSatisfy(sentence -> assertThat(withoutTips).contains(sentence.text()));
        assertThat(DemoTalk.bilingual().english().sentences())
                .allSatisfy(sentence -> assertThat(withoutTips).contains(sentence.text()));
    }

    @Test
    void aNullBeadSaysThatItHasNoCounterpart() throws IOException {
        assertThat(row("b7")).contains("no counterpart", "Can you hear me at the back?");
        assertThat(row("b14")).contains("说来惭愧，简介也是我们自己写的。", "no counterpart");
        assertThat(row("b6")).doesNotContain("no counterpart");
    }

    @Test
    void aMisheardTermShowsItsRightFormAndIsDescribedInTheListOfTerms() throws IOException {
        assertThat(row("b10")).contains("<span class=\"misheard\"", "misheard for", "嵌入", "A list of numbers");
        assertThat(row("b20")).contains("<span class=\"found\"").doesNotContain("misheard");
    }

    @Test
    void everyRowSaysHowSureItIs() throws IOException {
        assertThat(row("b1")).contains("bar sure", "bead 1, type 1-1, confidence 0.999");
        assertThat(row("b23")).contains("bar doubtful", "bead 23, type 0-1, confidence 0.412");
    }

    @Test
    void withoutEnglishTheTermsStandBesideASpaceToFillIn() throws IOException {
        String html = Bitext.written(DemoTalk.withoutEnglish(), OutputFormat.HTML);
        assertThat(row(html, "b10")).contains("vector database", "class=\"fill\"");
        assertThat(html).doesNotContain("no counterpart", "<svg", "confidence 1.000");
    }

    @Test
    void markupInAnyTextIsShownAsText() throws IOException {
        String html = written(hostile(), new ExportOptions(HOSTILE, Instant.EPOCH, HOSTILE));
        PageMarkup page = PageMarkup.of(html);
        assertThat(page.tags()).extracting(Tag::name).doesNotContain("script");
        assertThat(Pattern.compile(HOSTILE, Pattern.LITERAL)
                        .matcher(page.text())
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(20);
        assertThat(page.values("title")).contains(HOSTILE);
    }

    @Test
    void forbiddenCharactersAreTakenOutAndReported() throws IOException {
        Alignment alignment = Bitext.ofPair("你\u000B好\uD83D", "hel\u0000lo");
        assertThat(Bitext.written(alignment, OutputFormat.HTML)).contains(">你好<", ">hello<");
        assertThat(Bitext.leftOut(alignment, OutputFormat.HTML))
                .containsExactly(
                        new LeftOut("b1", "2 × U+000B, U+D83D", Reason.FORBIDDEN_CHARACTERS),
                        new LeftOut("b1", "1 × U+0000", Reason.FORBIDDEN_CHARACTERS));
    }

    @Test
    void noWhiteSpaceIsPutBetweenChinesePieces() throws IOException {
        SideOfTalk chinese = new SideOfTalk("zh", Language.CHINESE).says("来了。").says("坐。");
        SideOfTalk english =
                new SideOfTalk("en", Language.ENGLISH).says("You came.").says("Sit down.");
        String html = Bitext.written(Bitext.of(chinese, english, Bead.of(0, 2, 0, 2)), OutputFormat.HTML);
        assertThat(PageMarkup.of(html).text()).contains("来了。坐。", "You came. Sit down.");
    }

    @Test
    void whatWasSetAsideIsListedWithItsReason() throws IOException {
        assertThat(page(DemoTalk.bilingual()).text())
                .contains("Set aside: 3 stretches", "Chinese: introduction before the transcript", "![](cover.jpg)");
    }

    @Test
    void anEmptyAlignmentIsAPageToo() throws IOException {
        Alignment empty = Bitext.of(new SideOfTalk("zh", Language.CHINESE), new SideOfTalk("en", Language.ENGLISH));
        assertThat(page(empty).text()).contains("Chinese transcript");
    }

    private static Alignment hostile() {
        Term term = Term.builder(HOSTILE, HOSTILE)
                .misheard(HOSTILE)
                .partOfSpeech(HOSTILE)
                .domain(HOSTILE)
                .note(HOSTILE)
                .build();
        Span whole = new Span(0, HOSTILE.length());
        SideOfTalk chinese = hostileSide(Language.CHINESE);
        SideOfTalk english = hostileSide(Language.ENGLISH);
        List<TermMatch> matches =
                List.of(new TermMatch(1, whole, HOSTILE, term, false), new TermMatch(2, whole, HOSTILE, term, true));
        return Bitext.of(
                chinese,
                english,
                matches,
                Bead.of(0, 1, 0, 1),
                Bead.of(1, 2, 1, 2),
                Bead.of(2, 3, 2, 3),
                Bead.of(3, 5, 3, 5));
    }

    private static SideOfTalk hostileSide(Language language) {
        return new SideOfTalk(HOSTILE, language)
                .notOfTheTalk(HOSTILE, SetAside.Reason.INTRODUCTION)
                .heading(HOSTILE)
                .speaker(HOSTILE)
                .says(HOSTILE)
                .says(HOSTILE)
                .event(HOSTILE)
                .speaker(HOSTILE)
                .says(HOSTILE);
    }

    private static PageMarkup page(Alignment alignment) throws IOException {
        return PageMarkup.of(Bitext.written(alignment, OutputFormat.HTML));
    }

    private static String written(Alignment alignment, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.writeTo(alignment, OutputFormat.HTML, out, options);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The row of a bead of the bilingual talk. */
    private static String row(String id) throws IOException {
        return row(Bitext.written(DemoTalk.bilingual(), OutputFormat.HTML), id);
    }

    private static String row(String html, String id) {
        return Pattern.compile(
                        "<div class=\"row\"[^>]* id=\"" + id + "\">.*?(?=<div class=\"row|<div role=|</section>)",
                        Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
