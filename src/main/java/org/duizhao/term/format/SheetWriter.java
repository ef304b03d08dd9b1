package org.duizhao.term.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duizhao.bitext.Term;

/** Writes a workbook of one sheet (XLSX, ECMA-376), a row an entry; the titles stay in view. */
final class SheetWriter implements EntryWriter {
    /** What a cell of Excel holds, in UTF-16 units. */
    private static final int LONGEST_CELL = 32_767;

    private static final double COLUMN_WIDTH = 24;

    @Override
    public List<NotHeld> write(List<Term> terms, OutputStream out) throws IOException {
        List<NotHeld> notHeld = new ArrayList<>();
        try (Workbook workbook = new Workbook(new OpenStream(out), "Duizhao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Glossary");
            List<GlossaryColumn> columns = EntryCells.columnsOf(terms);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).title());
                sheet.style(0, c).bold().set();
                sheet.width(c, COLUMN_WIDTH);
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (Term term : terms) {
                if (fits(term, columns, notHeld)) {
                    write(term, columns, sheet, row++);
                }
            }
        }
        return notHeld;
    }

    private static void write(Term term, List<GlossaryColumn> columns, Worksheet sheet, int row) {
        for (int c = 0; c < columns.size(); c++) {
            String cell = SheetText.coded(EntryCells.cell(term, columns.get(c)));
            if (!cell.isEmpty()) {
                sheet.value(row, c, cell);
            }
        }
    }

    /** Whether every cell of an entry is short enough. Half an entry would look whole. */
    private static boolean fits(Term term, List<GlossaryColumn> columns, List<NotHeld> notHeld) {
        for (GlossaryColumn column : columns) {
            if (SheetText.coded(EntryCells.cell(term, column)).length() > LONGEST_CELL) {
                String start =
                        term.chinese().substring(0, Math.min(term.chinese().length(), 20));
                notHeld.add(new NotHeld(
                        start, "the entry", "its " + column.title() + " is longer than a cell of a workbook may be"));
                return false;
            }
        }
        return true;
    }

    /** The stream of someone else, which a workbook would close. */
    private static final class OpenStream extends FilterOutputStream {
        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
