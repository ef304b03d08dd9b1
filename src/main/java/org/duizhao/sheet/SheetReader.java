package org.duizhao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.sheet.EditedRow.Content;

/**
 * Reads the sheet of beads back after a person has edited it. Columns are known by their titles, so they may have been moved,
 * and rows by the names of their beads, so they may have been sorted or deleted.
 */
public final class SheetReader {
    private static final String REMEDY = "export the workspace as XLSX and edit that";

    private final String name;
    private final Map<SheetColumn, Integer> columns;
    private final DataFormatter formatter = new DataFormatter();

    private SheetReader(String name, Map<SheetColumn, Integer> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * The rows of the first sheet that has all columns, in their order there.
     *
     * @param name what the person calls the file
     * @throws BadInputException if the bytes are no workbook, or no sheet of it holds beads
     */
    public static List<EditedRow> read(String name, byte[] bytes) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                Map<SheetColumn, Integer> columns = columns(sheet);
                if (columns.size() == needed()) {
                    return new SheetReader(name, columns).rows(sheet);
                }
            }
            throw new BadInputException(Place.of(name), "no sheet of it has the columns of an export", REMEDY);
        } catch (IOException | RuntimeException e) {
            if (e instanceof BadInputException bad) {
                throw bad;
            }
            throw new BadInputException(
                    Place.of(name), "this is no XLSX workbook (" + e.getClass().getSimpleName() + ")", REMEDY);
        }
    }

    private static Map<SheetColumn, Integer> columns(Sheet sheet) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        Row titles = sheet.getRow(0);
        if (titles == null) {
            return columns;
        }
        DataFormatter formatter = new DataFormatter();
        for (Cell cell : titles) {
            String title = formatter.formatCellValue(cell);
            for (SheetColumn column : SheetColumn.values()) {
                if (isNeeded(column) && column.isTitle(title)) {
                    columns.putIfAbsent(column, cell.getColumnIndex());
                }
            }
        }
        return columns;
    }

    private static long needed() {
        return List.of(SheetColumn.values()).stream()
                .filter(SheetReader::isNeeded)
                .count();
    }

    private static boolean isNeeded(SheetColumn column) {
        return switch (column) {
            case TYPE, SECTION, SPEAKER, START, END, CONFIDENCE, TERMS -> false;
            default -> true;
        };
    }

    private List<EditedRow> rows(Sheet sheet) {
        List<EditedRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            String id = text(row, SheetColumn.ID).strip();
            if (row.getRowNum() > 0 && !id.isEmpty()) {
                rows.add(new EditedRow(
                        row.getRowNum() + 1,
                        id,
                        content(
                                row,
                                SheetColumn.EXPORTED_STATUS,
                                SheetColumn.EXPORTED_CHINESE,
                                SheetColumn.EXPORTED_ENGLISH,
                                SheetColumn.EXPORTED_NOTE),
                        content(row, SheetColumn.STATUS, SheetColumn.CHINESE, SheetColumn.ENGLISH, SheetColumn.NOTE)));
            }
        }
        return rows;
    }

    private Content content(Row row, SheetColumn status, SheetColumn chinese, SheetColumn english, SheetColumn note) {
        return new Content(
                text(row, status).strip(),
                CellText.lines(text(row, chinese)),
                CellText.lines(text(row, english)),
                text(row, note).strip());
    }

    private String text(Row row, SheetColumn column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalStateException(name + ": no column " + column);
        }
        return formatter.formatCellValue(row.getCell(index));
    }
}
