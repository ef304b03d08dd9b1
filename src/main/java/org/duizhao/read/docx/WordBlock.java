package org.duizhao.read.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.read.text.StyledLine;

/** One block of a part of a Word document. */
sealed interface WordBlock {
    /**
     * A heading or a paragraph that is not blank.
     *
     * @param level the level of a heading, the highest being 1; 0 if it is a paragraph
     */
    record Text(int level, List<StyledLine> lines) implements WordBlock {
        public Text {
            lines = List.copyOf(lines);
        }

        String text() {
            return lines.stream().map(StyledLine::text).collect(Collectors.joining("\n"));
        }
    }

    /** A line across the page. */
    record Rule() implements WordBlock {}

    /** What is never part of a talk. */
    record Aside(String words, Reason reason) implements WordBlock {}

    /**
     * A table; the tables within its cells are part of them.
     *
     * @param rows the blocks of each cell of each row
     */
    record Table(List<List<List<WordBlock>>> rows) implements WordBlock {
        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }

        /** The texts of the cells. */
        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.stream().map(Table::text).toList())
                    .toList();
        }

        private static String text(List<WordBlock> cell) {
            return cell.stream()
                    .filter(Text.class::isInstance)
                    .map(block -> ((Text) block).text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
