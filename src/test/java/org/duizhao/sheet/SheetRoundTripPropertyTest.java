package org.duizhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.problem.BadInputException;
import org.duizhao.sheet.EditedRow.Content;
import org.duizhao.xml.EveryPlane;

final class SheetRoundTripPropertyTest {
    @Property(tries = 60)
    void whatIsWrittenIsReadBackUnchanged(
            @ForAll("sentences") List<String> chinese,
            @ForAll("sentences") List<String> english,
            @ForAll("notes") String note)
            throws IOException {
        SheetRow row = new SheetRow("b1", "1-1", "", "", "", "", .5, "automatic", chinese, english, note, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write("雾", Instant.EPOCH, List.of(row), List.of(), List.of("automatic"), out);

        Content content = new Content("automatic", lines(chinese), lines(english), note.strip());
        assertThat(SheetReader.read("talk.xlsx", out.toByteArray()))
                .containsExactly(new EditedRow(2, "b1", content, content));
    }

    @Example
    void whatIsNoWorkbookOfBeadsIsRefused() throws IOException {
        assertThatThrownBy(() -> SheetReader.read("talk.xlsx", new byte[] {1, 2, 3}))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("talk.xlsx: this is no XLSX workbook");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            workbook.createSheet("Empty");
            workbook.write(other);
        }
        assertThatThrownBy(() -> SheetReader.read("talk.xlsx", other.toByteArray()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no sheet of it has the columns of an export");
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return EveryPlane.texts().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> notes() {
        return EveryPlane.texts();
    }

    private static List<String> lines(List<String> sentences) {
        return sentences.stream()
                .map(CellText::onOneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
