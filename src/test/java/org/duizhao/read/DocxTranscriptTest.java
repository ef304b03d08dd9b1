package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.all;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.WordFile.paragraph;
import static org.duizhao.read.WordFile.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;

class DocxTranscriptTest {
    @Test
    void paragraphsBoldLabelsAndHeadingsByStyleAreRead() {
        WordFile file = WordFile.of("<w:p><w:pPr><w:pStyle w:val='2'/></w:pPr>" + run("第一部分") + "</w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>林悦：</w:t></w:r>" + run("灯塔还有用吗？") + "</w:p>"
                        + "<w:p><w:r><w:rPr><w:rStyle w:val='Strong'/></w:rPr><w:t>周明：</w:t></w:r>" + run("有用。")
                        + "</w:p>")
                .with(
                        "styles",
                        "<w:style w:styleId='2'><w:name w:val='heading 2'/></w:style>"
                                + "<w:style w:styleId='Strong'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>");

        assertThat(blocks(read(file))).containsExactly("# 第一部分", "0 林悦| 灯塔还有用吗？", "1 周明| 有用。");
    }

    @Test
    void aStyleOfOnesOwnIsAHeadingByWhatItIsBasedOn() {
        WordFile file = WordFile.of(
                        "<w:p><w:pPr><w:pStyle w:val='mine'/></w:pPr>" + run("第一部分") + "</w:p>" + paragraph("灯塔有用。"))
                .with(
                        "styles",
                        "<w:style w:styleId='mine'><w:name w:val='章'/><w:basedOn w:val='1'/></w:style>"
                                + "<w:style w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='mine'/></w:style>");

        assertThat(blocks(read(file))).containsExactly("# 第一部分", "0 | 灯塔有用。");
    }

    @Test
    void tabsBreaksAndSpecialHyphensAreCharacters() {
        assertThat(blocks(read(
                        WordFile.of("<w:p><w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/>"
                                + "<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:br/><w:t>乙。</w:t></w:r></w:p>"))))
                .containsExactly("0 | 甲\tA-B 乙。");
    }

    @Test
    void whatIsDeletedOrMovedAwayIsNoTextAndWhatIsInsertedIs() {
        assertThat(all(read(WordFile.of(
                        "<w:p>" + run("灯塔") + "<w:del><w:r><w:delText>没用</w:delText></w:r></w:del><w:ins>" + run("有用")
                                + "</w:ins><w:moveFrom>" + run("早先的话") + "</w:moveFrom>" + run("。") + "</w:p>"))))
                .containsExactly("0 | 灯塔有用。", "DELETED: 没用", "DELETED: 早先的话");
    }

    @Test
    void formerPropertiesOfTrackedChangesDoNotCount() {
        assertThat(
                        blocks(
                                read(
                                        WordFile.of(
                                                "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange></w:pPr>"
                                                        + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>灯塔有用。</w:t></w:r></w:p>"))))
                .containsExactly("0 | 灯塔有用。");
    }

    @Test
    void footnotesCommentsHeadersAndHiddenTextAreSetAside() {
        WordFile file = WordFile.of(
                        "<w:p>" + run("灯塔有用。")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>别印出来</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
                .with("footnotes", "<w:footnote w:id='1'>" + paragraph("见第三章。") + "</w:footnote>")
                .with("comments", "<w:comment w:id='0'>" + paragraph("再核对一下。") + "</w:comment>")
                .with("header", paragraph("海岸周刊"));

        assertThat(all(read(file)))
                .containsExactly(
                        "0 | 灯塔有用。", "HIDDEN: 别印出来", "BESIDE: 海岸周刊", "ANNOTATION: 见第三章。", "ANNOTATION: 再核对一下。");
    }

    @Test
    void aTableIsReadRowByRow() {
        assertThat(blocks(read(WordFile.of("<w:tbl>" + row("船", "灯", "人") + row("三艘。", "一盏。", "两个。") + "</w:tbl>"))))
                .containsExactly("0 | 船", "0 | 灯", "0 | 人", "0 | 三艘。", "0 | 一盏。", "0 | 两个。");
    }

    @Test
    void aTableOfSpeakersAndWordsIsADialogue() {
        assertThat(blocks(read(WordFile.of("<w:tbl>" + row("林悦", "灯塔还有用吗？") + row("周明", "有用，卫星会坏，而石头不会坏。")
                        + row("林悦", "谢谢你。") + "</w:tbl>"))))
                .containsExactly("0 林悦| 灯塔还有用吗？", "1 周明| 有用，卫星会坏，而石头不会坏。", "2 林悦| 谢谢你。");
    }

    @Test
    void timesInATableOfSpeakersAreStampsAndTheLastTurnHasNoEnd() {
        Transcript talk = read(WordFile.of("<w:tbl>" + row("00:00:05", "林悦", "灯塔还有用吗？")
                + row("00:00:09", "周明", "有用，卫星会坏，而石头不会坏。") + row("00:00:15", "林悦", "谢谢你。") + "</w:tbl>"));

        assertThat(blocks(talk)).containsExactly("0 林悦| 灯塔还有用吗？", "1 周明| 有用，卫星会坏，而石头不会坏。", "2 林悦| 谢谢你。");
        assertThat(talk.cues()).hasSize(2);
    }

    @Test
    void aTextBoxIsReadOnce() {
        assertThat(blocks(
                        read(WordFile.of("<w:p xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                + run("外面。") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("框里。")
                                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("框里。")
                                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"))))
                .containsExactly("0 | 框里。", "0 | 外面。");
    }

    @Test
    void otherFilesOfOfficeAreRefusedWithARemedy() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(old);
        }
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(locked);
        }

        assertThatThrownBy(() -> read(old.toByteArray())).hasMessageEndingWith("which is not read; save it as DOCX");
        assertThatThrownBy(() -> read(locked.toByteArray()))
                .hasMessageContaining("this document has a password; save it without");
        assertThatThrownBy(() -> read(archive("mimetype", "application/epub+zip")))
                .hasMessageContaining("not a Word document; name a DOCX");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] archive(String entry, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Transcript read(WordFile file) {
        return read(file.bytes());
    }

    private static Transcript read(byte[] bytes) {
        return TranscriptReader.read(
                new Fetched("talk.docx", bytes, Optional.empty(), Optional.empty()),
                Language.CHINESE,
                ReadingChoices.NONE);
    }
}
