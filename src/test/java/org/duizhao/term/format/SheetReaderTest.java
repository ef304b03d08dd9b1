package org.duizhao.term.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstSheetWithTitlesIsTheGlossary() throws IOException {
        assertThat(read(workbook(workbook -> {
                    workbook.newWorksheet("Empty");
                    Worksheet cover = workbook.newWorksheet("Cover");
                    cover.value(0, 0, "Our terms");
                    Worksheet terms = workbook.newWorksheet("Terms");
                    terms.value(2, 1, "术语");
                    terms.value(2, 2, "译文");
                    terms.value(5, 1, "延迟");
                    terms.value(5, 2, " latency ");
                    terms.value(6, 1, "七");
                    terms.value(6, 2, 7);
                })))
                .containsExactly(Term.of("延迟", "latency"), Term.of("七", "7"));
    }

    @Test
    void whatIsWrongWithARowIsSaidWithItsRowAndCell() {
        assertProblem(
                workbook(workbook -> {
                    Worksheet terms = workbook.newWorksheet("Terms");
                    terms.value(0, 0, "zh");
                    terms.value(0, 1, "en");
                    terms.value(0, 2, "status");
                    terms.value(3, 0, "延迟");
                    terms.value(3, 1, "latency");
                    terms.value(3, 2, "maybe");
                }),
                ":4:3: there is no status \"maybe\"; write approved, proposed or rejected");
    }

    @Test
    void aWorkbookWithoutTitlesIsAProblem() {
        assertProblem(
                workbook(workbook -> workbook.newWorksheet("Terms").value(1, 0, "延迟")), ":2: the header is missing; ");
        assertProblem(workbook(workbook -> workbook.newWorksheet("Terms")), ": the glossary is empty; ");
    }

    @Test
    void whatSpreadsheetsCodeIsRead() throws IOException {
        assertThat(read(workbook(workbook -> {
                    Worksheet terms = workbook.newWorksheet("Terms");
                    terms.value(0, 0, "zh");
                    terms.value(0, 1, "en");
                    terms.value(1, 0, "延_x8FDF_");
                    terms.value(1, 1, "late_x005F_x0041_");
                })))
                .containsExactly(Term.of("延迟", "late_x0041_"));
    }

    @Test
    void aWorkbookThatBreaksOffIsAProblem() throws IOException {
        byte[] whole = workbook(workbook -> workbook.newWorksheet("Terms").value(0, 0, "zh"));

        assertProblem(
                Arrays.copyOf(whole, whole.length / 2),
                ": this is no whole XLSX workbook; save it again as XLSX, or as CSV in UTF-8");
        assertProblem(archive("hello.txt", new byte[5]), ": this is no whole XLSX workbook; ");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsAProblem() throws IOException {
        assertProblem(
                archive("xl/worksheets/sheet1.xml", new byte[130 << 20]), ": this unpacks to more than 128 MiB; ");
    }

    @Test
    void aWorkbookOfOldExcelIsAProblem() {
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                600);

        assertProblem(old, ": this is a workbook of old Excel; save it as XLSX, or as CSV in UTF-8");
    }

    @Test
    void anEntryTooLongForACellIsLeftOutAndListed() throws IOException {
        List<Term> terms =
                List.of(Term.builder("延迟", "latency").note("云".repeat(32_768)).build(), Term.of("队列", "queue"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(GlossaryWriter.write(terms, GlossaryFormat.XLSX, out).notHeld())
                .extracting(NotHeld::toString)
                .containsExactly("延迟: the entry (its note is longer than a cell of a workbook may be)");
        assertThat(read(out.toByteArray())).containsExactly(Term.of("队列", "queue"));
    }

    private interface Sheets {
        void fill(Workbook workbook);
    }

    private static byte[] workbook(Sheets sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Somebody", "1.0")) {
            sheets.fill(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private List<Term> read(byte[] workbook) throws IOException {
        return GlossaryReader.read(Files.write(folder.resolve("terms.xlsx"), workbook))
                .terms();
    }

    private void assertProblem(byte[] workbook, String afterTheName) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve("terms.xlsx") + afterTheName);
    }
}
