package org.duizhao.term.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;

/**
 * Whatever the bytes of a file, it is a glossary or it is refused with its name. A plain run tries the seeds beside this
 * class; with {@code JAZZER_FUZZ=1} one of these tests looks for more.
 */
class GlossaryReaderFuzzTest {
    @FuzzTest
    void commaSeparatedValues(byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, ".csv");
    }

    @FuzzTest
    void tabSeparatedValues(byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, ".tsv");
    }

    @FuzzTest
    void omegat(byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, ".utf8");
    }

    @FuzzTest
    void tbx(byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, ".tbx");
    }

    @FuzzTest
    void workbooks(byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, ".xlsx");
    }

    private static void assertReadOrRefused(byte[] bytes, String ending) throws IOException {
        Path file = Files.createTempFile("glossary", ending);
        try {
            assertThat(GlossaryReader.read(Files.write(file, bytes)).terms())
                    .allMatch(term -> !term.chinese().isBlank());
        } catch (BadInputException refused) {
            assertThat(refused.problem().toString()).startsWith(file.toString()).contains(";");
        } finally {
            Files.delete(file);
        }
    }
}
