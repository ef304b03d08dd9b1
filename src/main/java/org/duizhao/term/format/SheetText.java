package org.duizhao.term.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as cells of a workbook write it (ECMA-376 part 1, section 22.9.2.19, {@code ST_Xstring}): {@code _x000D_} is a carriage
 * return, and {@code _x005F_} the low line before what would otherwise be read so.
 */
final class SheetText {
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEXADECIMAL = 16;

    private SheetText() {}

    static String coded(String text) {
        return LOOKS_CODED.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    static String plain(String coded) {
        return CODED.matcher(coded)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), HEXADECIMAL))));
    }
}
