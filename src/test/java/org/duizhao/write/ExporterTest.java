package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ExporterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileAndAStreamGetTheSameBytes(OutputFormat format) throws IOException {
        Path target = folder.resolve("talk");
        ExportReport ofFile = Exporter.write(DemoTalk.bilingual(), format, target, DemoTalk.OPTIONS);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ExportReport ofStream = Exporter.writeTo(DemoTalk.bilingual(), format, stream, DemoTalk.OPTIONS);

        assertThat(target).hasBinaryContent(stream.toByteArray());
        assertThat(ofFile.files()).containsExactly(target);
        assertThat(ofStream.files()).isEmpty();
        assertThat(ofFile.unitsWritten()).isEqualTo(ofStream.unitsWritten());
        assertThat(ofFile.leftOut()).isEqualTo(ofStream.leftOut());
    }

    @ParameterizedTest
    @CsvSource({"TMX, expected.tmx", "TSV, expected.tsv", "LADDER, expected.ladder"})
    void theLibraryTalkIsWrittenAsExpected(OutputFormat format, String expected) throws Exception {
        Path golden = Path.of(ExporterTest.class
                .getResource("/golden/write-library-talk/" + expected)
                .toURI());
        Path target = folder.resolve("talk");
        Exporter.write(DemoTalk.bilingual(), format, target, DemoTalk.OPTIONS);
        assertThat(target).hasSameTextualContentAs(golden, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void noOutputBeginsWithAByteOrderMark(OutputFormat format) throws IOException {
        Path target = folder.resolve("talk");
        Exporter.write(DemoTalk.bilingual(), format, target, DemoTalk.OPTIONS);
        assertThat(Files.readString(target)).doesNotStartWith("\uFEFF");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatTakesNothingIsReported(OutputFormat format) {
        assertThatThrownBy(() -> Exporter.writeTo(DemoTalk.bilingual(), format, new FullStream(), DemoTalk.OPTIONS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    @ParameterizedTest
    @CsvSource({"TMX, 23", "TSV, 26", "LADDER, 26", "HTML, 26"})
    void theReportCountsTheBeadsWritten(OutputFormat format, int beads) throws IOException {
        ExportReport report =
                Exporter.writeTo(DemoTalk.bilingual(), format, OutputStream.nullOutputStream(), DemoTalk.OPTIONS);
        assertThat(report.unitsWritten()).isEqualTo(beads);
    }

    @ParameterizedTest
    @CsvSource({"TMX, 0", "TSV, 25", "LADDER, 25", "HTML, 25"})
    void anAlignmentWithoutEnglishIsWrittenToo(OutputFormat format, int beads) throws IOException {
        ExportReport report =
                Exporter.writeTo(DemoTalk.withoutEnglish(), format, OutputStream.nullOutputStream(), DemoTalk.OPTIONS);
        assertThat(report.unitsWritten()).isEqualTo(beads);
    }

    private static final class FullStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
