package org.duizhao.write.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.SideOfTalk;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

final class MemoryWriterTest {
    @Test
    void beginsAsReadersExpect() throws IOException {
        assertThat(Bitext.written(DemoTalk.bilingual(), OutputFormat.TMX)).startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                        <tmx version="1.4">
                        """);
    }

    @Test
    void theHeaderHasAllAttributesThatReadersAskFor() throws Exception {
        Element root = TmxReading.parse(Bitext.written(DemoTalk.bilingual(), OutputFormat.TMX))
                .getDocumentElement();
        Element header = TmxReading.children(root, "header").get(0);
        assertThat(attributes(header))
                .containsExactlyInAnyOrder(
                        "creationtool=Duizhao",
                        "creationtoolversion=0.1.0",
                        "segtype=sentence",
                        "o-tmf=Duizhao",
                        "adminlang=en-US",
                        "srclang=zh-CN",
                        "datatype=plaintext",
                        "creationdate=20250309T080507Z");
        assertThat(TmxReading.children(header, "note"))
                .extracting(Element::getTextContent)
                .containsExactly("图书馆里的大语言模型");
    }

    @Test
    void theUnitsAreThoseOfTheAlignment() throws Exception {
        Alignment alignment = DemoTalk.bilingual();
        List<List<String>> expected = alignment.units().stream()
                .map(unit -> List.of(unit.chinese(), unit.english()))
                .toList();
        assertThat(units(alignment)).extracting(TmxReading::segments).isEqualTo(expected);
    }

    @Test
    void everyUnitHasItsPropertiesBeforeAChineseAndAnEnglishVariant() throws Exception {
        assertThat(units(DemoTalk.bilingual())).hasSize(23).allSatisfy(unit -> {
            String order = TmxReading.children(unit).stream()
                    .map(Element::getTagName)
                    .distinct()
                    .collect(Collectors.joining(" "));
            assertThat(order).isEqualTo("prop tuv");
            assertThat(TmxReading.children(unit, "tuv"))
                    .extracting(variant -> variant.getAttribute("xml:lang"))
                    .containsExactly("zh-CN", "en-US");
        });
    }

    @Test
    void aUnitSaysWhereItComesFrom() throws Exception {
        Element unit = units(DemoTalk.bilingual()).get(8);
        assertThat(unit.getAttribute("tuid")).isEqualTo("b10");
        assertThat(TmxReading.properties(unit))
                .containsExactly(
                        "x-document=talks/library.zh.md",
                        "x-section=一、为什么要重做检索",
                        "x-speaker=林岚",
                        "x-start=40000",
                        "x-end=52700",
                        "x-bead=1-3",
                        "x-confidence=0.883",
                        "x-status=automatic",
                        "x-corrected=现在我们把每一本书的简介都变成嵌入，存进向量数据库，所以问“讲海的书”，也能找到讲渔民、灯塔和潮汐的书。",
                        "context_prev=以前，读者要先猜我们用了哪个词。猜错了，就什么也找不到。");
    }

    @Test
    void whatIsNotKnownHasNoProperty() throws Exception {
        assertThat(TmxReading.properties(units(Bitext.ofPair("好。", "Good.")).get(0)))
                .containsExactly("x-document=zh.md", "x-bead=1-1", "x-confidence=0.750", "x-status=automatic");
    }

    @Test
    void whatAPersonHasSaidOfABeadStandsInItsUnit() throws Exception {
        AlignedBead confirmed = new AlignedBead(Bead.of(0, 1, 0, 1), 0.6, BeadStatus.CONFIRMED, "查过\u000B录音");
        Alignment pair = Bitext.ofPair("好。", "Good.");
        Element unit = units(new Alignment(pair.chinese(), pair.english(), List.of(confirmed), List.of()))
                .get(0);
        assertThat(TmxReading.properties(unit)).contains("x-confidence=1.000", "x-status=confirmed");
        assertThat(TmxReading.children(unit, "note"))
                .extracting(Element::getTextContent)
                .containsExactly("查过录音");
    }

    @Test
    void nullBeadsAreLeftOutAndReported() throws IOException {
        assertThat(Bitext.leftOut(DemoTalk.bilingual(), OutputFormat.TMX))
                .containsExactly(
                        new LeftOut("b7", "Can you hear me at the back?", Reason.NO_COUNTERPART),
                        new LeftOut("b14", "说来惭愧，简介也是我们自己写的。", Reason.NO_COUNTERPART),
                        new LeftOut("b23", "That is worth repeating to every council.", Reason.NO_COUNTERPART));
    }

    @Test
    void withoutEnglishTheMemoryIsEmptyAndOneLineSaysSo() throws Exception {
        assertThat(units(DemoTalk.withoutEnglish())).isEmpty();
        assertThat(Bitext.leftOut(DemoTalk.withoutEnglish(), OutputFormat.TMX))
                .containsExactly(new LeftOut("document", "all 25 Chinese sentences", Reason.NO_ENGLISH));
    }

    @Test
    void forbiddenCharactersAreTakenOutWhereverTheyStandAndReported() throws Exception {
        SideOfTalk chinese = new SideOfTalk("zh\u0001.md", Language.CHINESE)
                .heading("标\uFFFE题")
                .speaker("林\u000B岚")
                .says("你\u000B好。");
        SideOfTalk english =
                new SideOfTalk("en.md", Language.ENGLISH).heading("Title").says("\uD83DHello.");
        Alignment alignment = Bitext.of(chinese, english, Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 2));

        Element unit = units(alignment).get(1);
        assertThat(TmxReading.segments(unit)).containsExactly("你好。", "Hello.");
        assertThat(TmxReading.properties(unit)).contains("x-document=zh.md", "x-section=标题", "x-speaker=林岚");
        assertThat(Bitext.leftOut(alignment, OutputFormat.TMX))
                .extracting(LeftOut::place, LeftOut::what)
                .contains(tuple("document", "1 × U+0001"), tuple("b2", "1 × U+D83D"));
    }

    @Test
    void aUnitOfWhichNothingIsLeftOnOneSideIsLeftOut() throws Exception {
        Alignment alignment = Bitext.ofPair("\uFFFF", "Nothing to say.");
        assertThat(units(alignment)).isEmpty();
        assertThat(Bitext.leftOut(alignment, OutputFormat.TMX))
                .contains(new LeftOut("b1", "\uFFFF Nothing to say.", Reason.NOTHING_LEFT));
    }

    @Test
    void segmentsHaveNoWhiteSpaceAtTheirEdges() throws Exception {
        Element unit = units(Bitext.ofPair("\u3000你好。\n", " \u000B Hello.\r")).get(0);
        assertThat(TmxReading.segments(unit)).containsExactly("你好。", "Hello.");
    }

    @Test
    void charactersOutsideTheBasicPlaneAreWrittenAsThemselves() throws IOException {
        assertThat(Bitext.written(Bitext.ofPair("𠮷野家😀", "Yoshinoya 😀"), OutputFormat.TMX))
                .contains("<seg>𠮷野家😀</seg>", "<seg>Yoshinoya 😀</seg>");
    }

    @Test
    void theMillisecondsSpanAllSentencesOfTheBead() throws Exception {
        SideOfTalk chinese =
                new SideOfTalk("zh.md", Language.CHINESE).says("一。").says("二。");
        SideOfTalk english = new SideOfTalk("en.md", Language.ENGLISH)
                .at(3.001, 4)
                .says("One.")
                .at(4.5, 6.999)
                .says("Two.");
        Alignment alignment = Bitext.of(chinese, english, Bead.of(0, 2, 0, 2));
        assertThat(TmxReading.properties(units(alignment).get(0))).contains("x-start=3001", "x-end=6999");
    }

    private static List<Element> units(Alignment alignment) throws Exception {
        return TmxReading.units(TmxReading.parse(Bitext.written(alignment, OutputFormat.TMX)));
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(attribute -> attribute.getNodeName() + "=" + attribute.getNodeValue())
                .toList();
    }
}
