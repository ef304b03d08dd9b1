package org.duizhao.write.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.Test;

final class WordDocumentWriterTest {
    @Test
    void everySectionIsAHeadingAndATableUnderAHeaderThatIsRepeated() throws IOException {
        try (XWPFDocument document = document(DemoTalk.bilingual())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("图书馆里的大语言模型", "二、模型会编书名  Models make up titles");
            assertThat(document.getTables()).hasSize(3);
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("中文");
            assertThat(table.getRow(5).getTableCells()).hasSize(3);
        }
    }

    @Test
    void aBeadSaysItsNumberTimeAndStatusAndWhoBeginsToSpeak() throws IOException {
        try (XWPFDocument document = document(DemoTalk.bilingual())) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(1).getCell(0).getText()).contains("b6", "0:21", "automatic");
            assertThat(table.getRow(1).getCell(1).getText()).contains("林岚", "谢谢大家。");
        }
    }

    @Test
    void termsCarryCommentsAlsoWhatWasMisheard() throws IOException {
        try (XWPFDocument document = document(DemoTalk.bilingual())) {
            assertThat(Arrays.stream(document.getComments()).map(XWPFComment::getText))
                    .contains("向量数据库 = vector database")
                    .anyMatch(text -> text.startsWith("misheard: 潜入 → 嵌入 = embedding. A list of numbers"));
        }
    }

    @Test
    void chineseHasAnEastAsianFont() throws IOException {
        try (XWPFDocument document = document(DemoTalk.bilingual())) {
            assertThat(document.getStyles()
                            .getStyle("Chinese")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("SimSun");
        }
    }

    @Test
    void theSameExportIsTheSameBytes() throws IOException {
        for (OutputFormat format : new OutputFormat[] {OutputFormat.DOCX, OutputFormat.XLSX}) {
            assertThat(bytes(DemoTalk.bilingual(), format)).isEqualTo(bytes(DemoTalk.bilingual(), format));
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneAreReadBack() throws IOException {
        try (XWPFDocument document = document(Bitext.ofPair("𠮷野家\u000B😀", "<Yoshinoya> & 😀"))) {
            assertThat(document.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo("𠮷野家😀");
            assertThat(document.getTables().get(0).getRow(1).getCell(2).getText())
                    .isEqualTo("<Yoshinoya> & 😀");
        }
    }

    private static XWPFDocument document(Alignment alignment) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(alignment, OutputFormat.DOCX)));
    }

    private static byte[] bytes(Alignment alignment, OutputFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.writeTo(alignment, format, out, DemoTalk.OPTIONS);
        return out.toByteArray();
    }
}
