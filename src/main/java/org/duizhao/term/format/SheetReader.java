package org.duizhao.term.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Reads the rows of a workbook (XLSX, ECMA-376): those of the first sheet whose first row has titles of columns. */
final class SheetReader {
    /** What a workbook may unpack to, in bytes: 128 MiB. */
    private static final long MOST_UNPACKED = 128L << 20;

    private static final int CHUNK = 1 << 13;

    private final String name;
    private final byte[] workbook;

    /**
     * A reader of one workbook.
     *
     * @param name what the person calls it
     */
    SheetReader(String name, byte[] workbook) {
        this.name = name;
        this.workbook = workbook;
    }

    /** Whether bytes begin as a workbook does, which is a ZIP archive. */
    static boolean isWorkbook(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4);
    }

    /** Whether bytes begin as the workbooks of old Excel do. */
    static boolean isOldWorkbook(byte[] bytes) {
        return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] bytes, int... beginning) {
        return bytes.length >= beginning.length
                && IntStream.range(0, beginning.length).allMatch(i -> (bytes[i] & 0xFF) == beginning[i]);
    }

    List<TableRow> rows(ColumnTitles titles) {
        try {
            checkSize();
            return read(titles);
        } catch (BadInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BadInputException(
                    Place.of(name), "this is no whole XLSX workbook", "save it again as XLSX, or as CSV in UTF-8");
        }
    }

    private List<TableRow> read(ColumnTitles titles) throws IOException {
        try (ReadableWorkbook open = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Sheet> sheets = open.getSheets().toList();
            List<TableRow> first = List.of();
            for (Sheet sheet : sheets) {
                List<TableRow> rows = rows(sheet);
                if (!rows.isEmpty()
                        && rows.get(0).cells().stream()
                                .anyMatch(title -> titles.columnOf(title).isPresent())) {
                    return rows;
                }
                first = first.isEmpty() ? rows : first;
            }
            return first;
        }
    }

    private List<TableRow> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<TableRow> filled = new ArrayList<>();
            rows.map(this::row).filter(row -> !row.isBlank()).forEach(filled::add);
            return filled;
        }
    }

    private TableRow row(Row row) {
        return new SheetRow(
                name,
                row.getRowNum(),
                IntStream.range(0, row.getCellCount())
                        .mapToObj(cell ->
                                row.getOptionalCell(cell).map(SheetReader::text).orElse(""))
                        .toList());
    }

    private static String text(Cell cell) {
        return SheetText.plain(Optional.ofNullable(cell.getText()).orElse(""));
    }

    /** A small archive can hold a sheet that fills the memory; unpacking it once to nowhere tells. */
    private void checkSize() throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                try (InputStream content = archive.getInputStream(entry)) {
                    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                        size += read;
                        checkSize(size);
                    }
                }
            }
        }
    }

    private void checkSize(long unpacked) {
        if (unpacked > MOST_UNPACKED) {
            throw new BadInputException(
                    Place.of(name),
                    "this unpacks to more than 128 MiB",
                    "check that it is what you meant, or split it");
        }
    }
}
