package org.duizhao.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Texts as cells hold them. */
final class CellText {
    /** What would be taken for the code of a character (ECMA-376, part 1, 22.4.2.4, {@code bstr}). */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private CellText() {}

    /** Sentences as the lines of a cell. */
    static String ofLines(List<String> sentences) {
        return String.join("\n", sentences.stream().map(CellText::onOneLine).toList());
    }

    /** The sentences that are the lines of a cell; blank lines are none. */
    static List<String> lines(String cell) {
        return LINE_BREAK
                .splitAsStream(cell)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A sentence without line breaks or white space at its edges. */
    static String onOneLine(String sentence) {
        return LINE_BREAK.matcher(sentence).replaceAll(" ").strip();
    }

    /** How many characters wide a line is; those of Chinese are twice as wide as Latin ones. */
    static int width(String line) {
        return line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    /** The text with everything escaped that would be taken for a code. */
    static String escaped(String text) {
        return CODE.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }
}
