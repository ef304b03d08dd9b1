package org.duizhao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook of beads and terms that a person can filter and edit: one row a bead, header frozen, texts wrapped. Texts
 * have to be legal XML, and at most {@value #LONGEST} UTF-16 units long.
 */
public final class SheetWriter {
    /** What a cell can hold. */
    public static final int LONGEST = 32_000;

    private static final String CHINESE_FONT = "Microsoft YaHei";
    private static final String OTHER_FONT = "Calibri";
    private static final int WIDTH_OF_CHARACTER = 256;
    private static final float LINE_HEIGHT = 16;
    private static final int MOST_LINES = 25;

    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle chinese;
    private final CellStyle other;
    private final CellStyle number;

    private SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.header = style(OTHER_FONT, true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.chinese = style(CHINESE_FONT, false);
        this.other = style(OTHER_FONT, false);
        this.number = style(OTHER_FONT, false);
        number.setDataFormat(workbook.createDataFormat().getFormat("0.000"));
    }

    /**
     * Writes the workbook.
     *
     * @param title the title of the talk, or empty
     * @param created when it was made
     * @param rows the beads
     * @param terms rows of the glossary: Chinese, English, what it is about, how often, misheard forms, note
     * @param statuses those that a bead can have
     * @param out takes it and stays open
     */
    public static void write(
            String title,
            Instant created,
            List<SheetRow> rows,
            List<List<String>> terms,
            List<String> statuses,
            OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.getProperties().getCoreProperties().setCreator("Duizhao");
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(created)));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(created)));
            SheetWriter writer = new SheetWriter(workbook);
            writer.beads(rows, statuses);
            writer.glossary(terms);
            workbook.write(out);
        }
    }

    private void beads(List<SheetRow> rows, List<String> statuses) {
        XSSFSheet sheet = workbook.createSheet("Beads");
        XSSFRow titles = sheet.createRow(0);
        for (SheetColumn column : SheetColumn.values()) {
            write(titles, column.position(), column.title(), header);
            sheet.setColumnWidth(column.position(), Math.max(1, column.characters()) * WIDTH_OF_CHARACTER);
            sheet.setColumnHidden(column.position(), column.characters() == 0);
        }
        for (SheetRow row : rows) {
            bead(row, sheet.createRow(sheet.getLastRowNum() + 1));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, SheetColumn.TERMS.position()));
        offerStatuses(sheet, rows.size(), statuses);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, 0));
    }

    private void bead(SheetRow bead, XSSFRow row) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        cells.put(SheetColumn.ID, bead.id());
        cells.put(SheetColumn.TYPE, bead.type());
        cells.put(SheetColumn.SECTION, bead.section());
        cells.put(SheetColumn.SPEAKER, bead.speaker());
        cells.put(SheetColumn.START, bead.start());
        cells.put(SheetColumn.END, bead.end());
        cells.put(SheetColumn.STATUS, bead.status());
        cells.put(SheetColumn.CHINESE, CellText.ofLines(bead.chinese()));
        cells.put(SheetColumn.ENGLISH, CellText.ofLines(bead.english()));
        cells.put(SheetColumn.NOTE, bead.note());
        cells.put(SheetColumn.TERMS, bead.terms());
        cells.put(SheetColumn.EXPORTED_STATUS, bead.status());
        cells.put(SheetColumn.EXPORTED_CHINESE, CellText.ofLines(bead.chinese()));
        cells.put(SheetColumn.EXPORTED_ENGLISH, CellText.ofLines(bead.english()));
        cells.put(SheetColumn.EXPORTED_NOTE, bead.note());
        cells.forEach((column, text) -> write(row, column.position(), text, styleOf(column)));
        row.setHeightInPoints(LINE_HEIGHT * lines(cells));
        row.createCell(SheetColumn.CONFIDENCE.position()).setCellValue(bead.confidence());
        row.getCell(SheetColumn.CONFIDENCE.position()).setCellStyle(number);
    }

    /** How many lines the highest cell needs; no program is asked to find out when it opens the file. */
    private static int lines(Map<SheetColumn, String> cells) {
        int most = 1;
        for (Map.Entry<SheetColumn, String> cell : cells.entrySet()) {
            int width = cell.getKey().characters();
            int lines = width == 0
                    ? 1
                    : cell.getValue()
                            .lines()
                            .mapToInt(line -> 1 + CellText.width(line) / width)
                            .sum();
            most = Math.max(most, lines);
        }
        return Math.min(most, MOST_LINES);
    }

    private CellStyle styleOf(SheetColumn column) {
        return switch (column) {
            case SECTION, SPEAKER, CHINESE, TERMS -> chinese;
            default -> other;
        };
    }

    private void offerStatuses(XSSFSheet sheet, int rows, List<String> statuses) {
        if (rows == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = SheetColumn.STATUS.position();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(statuses.toArray(String[]::new)),
                new CellRangeAddressList(1, rows, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void glossary(List<List<String>> terms) {
        XSSFSheet sheet = workbook.createSheet("Glossary");
        List<String> titles = List.of("chinese", "english", "about", "found", "misheard", "note");
        int[] widths = {20, 30, 24, 8, 20, 50};
        XSSFRow first = sheet.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            write(first, i, titles.get(i), header);
            sheet.setColumnWidth(i, widths[i] * WIDTH_OF_CHARACTER);
        }
        for (List<String> term : terms) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < term.size(); i++) {
                write(row, i, term.get(i), i == 0 ? chinese : other);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, terms.size(), 0, widths.length - 1));
    }

    private CellStyle style(String fontName, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(fontName);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void write(XSSFRow row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(CellText.escaped(text));
        row.getCell(column).setCellStyle(style);
    }
}
