package org.duizhao.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.SideOfTalk;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.TermEntry;
import org.duizhao.write.page.TranscriptPage.Cell;
import org.duizhao.write.page.TranscriptPage.Count;
import org.duizhao.write.page.TranscriptPage.Line;
import org.duizhao.write.page.TranscriptPage.Row;
import org.duizhao.write.page.TranscriptPage.Section;
import org.duizhao.write.page.TranscriptPage.Turn;
import org.junit.jupiter.api.Test;

final class PageComposerTest {
    @Test
    void aHeadingBeginsASectionAndIsItsTitleOnBothSides() {
        assertThat(page(DemoTalk.bilingual()).sections())
                .extracting(Section::chineseTitle, Section::englishTitle)
                .containsExactly(
                        tuple("", ""),
                        tuple("一、为什么要重做检索", "Why we rebuilt search"),
                        tuple("二、模型会编书名", "Models make up titles"));
    }

    @Test
    void anEnglishSentenceAloneStaysInTheSectionItIsMetIn() {
        Section section = page(DemoTalk.bilingual()).sections().get(1);
        assertThat(section.turns())
                .flatExtracting(Turn::rows)
                .extracting(Row::id)
                .contains("b6", "b7", "b8");
    }

    @Test
    void aHeadingInOneBeadWithSpeechStillBeginsASection() {
        SideOfTalk chinese =
                new SideOfTalk("zh", Language.CHINESE).says("开场。").heading("一").says("正文。");
        SideOfTalk english =
                new SideOfTalk("en", Language.ENGLISH).says("Opening.").says("Text.");
        List<Section> sections = page(Bitext.of(chinese, english, Bead.of(0, 1, 0, 1), Bead.of(1, 3, 1, 2)))
                .sections();
        assertThat(sections).extracting(Section::chineseTitle).containsExactly("", "一");
        assertThat(sections.get(1).heading()).isEmpty();
        assertThat(sections.get(1).turns())
                .flatExtracting(Turn::rows)
                .extracting(Row::id)
                .containsExactly("b2");
    }

    @Test
    void aSpeakerIsNamedOnceATurnOnBothSides() {
        Section section = page(DemoTalk.bilingual()).sections().get(1);
        assertThat(section.turns())
                .extracting(
                        Turn::chineseSpeaker,
                        Turn::englishSpeaker,
                        turn -> turn.rows().size())
                .containsExactly(tuple("林岚", "Lin Lan", 6), tuple("主持人", "Host", 1), tuple("林岚", "Lin Lan", 3));
    }

    @Test
    void whereOneSideChangesItsSpeakerOnlyThatSideNamesOne() {
        SideOfTalk chinese =
                new SideOfTalk("zh", Language.CHINESE).speaker("林岚").says("是吗？").says("是。");
        SideOfTalk english = new SideOfTalk("en", Language.ENGLISH)
                .speaker("Lin Lan")
                .says("Is it?")
                .speaker("Host")
                .says("It is.");
        List<Section> sections = page(Bitext.of(chinese, english, Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 2)))
                .sections();
        assertThat(sections.get(0).turns())
                .extracting(Turn::chineseSpeaker, Turn::englishSpeaker)
                .containsExactly(tuple("林岚", "Lin Lan"), tuple("", "Host"));
    }

    @Test
    void aSpeakerWhoBeginsInTheMidstOfABeadIsNamedThere() {
        SideOfTalk chinese = new SideOfTalk("zh", Language.CHINESE)
                .speaker("林岚")
                .says("是吗？")
                .speaker("主持人")
                .says("是。")
                .says("真的。");
        SideOfTalk english = new SideOfTalk("en", Language.ENGLISH).says("Is it? It is. Really.");
        Row row = page(Bitext.of(chinese, english, Bead.of(0, 3, 0, 1)))
                .sections()
                .get(0)
                .turns()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.chinese())
                .asInstanceOf(type(Cell.Sentences.class))
                .extracting(Cell.Sentences::lines)
                .asInstanceOf(list(Line.class))
                .extracting(Line::speaker)
                .containsExactly("", "主持人", "");
    }

    @Test
    void theCountsAreThoseOfTheTalk() {
        assertThat(page(DemoTalk.bilingual()).counts())
                .containsExactly(
                        new Count("25", "Chinese sentences"),
                        new Count("29", "English sentences"),
                        new Count("26", "beads"),
                        new Count("3", "unpaired"),
                        new Count("0.92", "mean confidence"),
                        new Count("6", "terms"),
                        new Count("12", "matches"),
                        new Count("2", "misheard"));
    }

    @Test
    void theTermsAreListedTheMostFrequentFirst() {
        assertThat(page(DemoTalk.bilingual()).terms())
                .extracting(TermEntry::chinese, TermEntry::count)
                .containsExactly(
                        tuple("编目", 4),
                        tuple("嵌入", 2),
                        tuple("Kestrel", 2),
                        tuple("大语言模型", 2),
                        tuple("向量数据库", 1),
                        tuple("检索增强生成", 1));
    }

    @Test
    void timesAreShownAsClocksShowThem() {
        assertThat(page(DemoTalk.bilingual()).sections())
                .flatExtracting(Section::turns)
                .flatExtracting(Turn::rows)
                .extracting(Row::time)
                .contains("0:04", "1:01", "1:02:05");
    }

    @Test
    void withoutATitleThePageIsNamedAfterItsSource() {
        Alignment alignment = DemoTalk.bilingual();
        Material untitled = new Material(alignment, NumberedBead.of(alignment), "", Instant.EPOCH, "0.1.0");
        TranscriptPage page = new PageComposer(untitled, new LegalText()).compose();
        assertThat(page.title()).isEqualTo("talks/library.zh.md");
        assertThat(page.titleLanguage()).isEqualTo("en-US");
    }

    private static TranscriptPage page(Alignment alignment) {
        return new PageComposer(Bitext.material(alignment), new LegalText()).compose();
    }
}
