package org.duizhao.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EPUBCheck, of the body that keeps the standard, is the judge. */
final class BookWriterTest {
    @TempDir
    Path folder;

    @Test
    void theTalkPassesEpubCheck() throws IOException {
        assertPasses(DemoTalk.bilingual());
    }

    @Test
    void aTalkWithoutEnglishAndOneOfAwkwardCharactersPassToo() throws IOException {
        assertPasses(DemoTalk.withoutEnglish());
        assertPasses(Bitext.ofPair("<三> & \u000B“四” 𠮷 😀", "]]> \uFFFF & <p>"));
    }

    @Test
    void aReaderFindsAChapterForEachSection() throws IOException {
        Path book = written(DemoTalk.bilingual());
        try (ZipFile zip = new ZipFile(book.toFile())) {
            String contents = new String(
                    zip.getInputStream(zip.getEntry("book/contents.xhtml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(contents).contains("一、为什么要重做检索", "二、模型会编书名");
            assertThat(zip.getEntry("book/chapter-3.xhtml")).isNotNull();
        }
    }

    @Test
    void theSameExportIsTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(DemoTalk.bilingual()));
        assertThat(written(DemoTalk.bilingual())).hasBinaryContent(first);
    }

    private void assertPasses(Alignment alignment) throws IOException {
        DefaultReportImpl report = new DefaultReportImpl("talk.epub");
        new EpubCheck(written(alignment).toFile(), report).doValidate();
        assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
                .as("what EPUBCheck found, printed on standard error")
                .isZero();
    }

    private Path written(Alignment alignment) {
        Path file = folder.resolve("talk.epub");
        Exporter.write(alignment, OutputFormat.EPUB, file, DemoTalk.OPTIONS);
        return file;
    }
}
