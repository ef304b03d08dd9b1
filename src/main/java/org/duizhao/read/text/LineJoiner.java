package org.duizhao.read.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.duizhao.bitext.Language;

/**
 * What stands between two lines that a hard wrap parted. English has a space there. Chinese has none between two wide
 * characters; next to a Latin word or a number the wrap took the place of a space. Quotation marks, dashes and dots
 * are shared by both scripts, so they go by the letter they cling to.
 */
public final class LineJoiner {
    private static final String SHARED_MARKS = "“”‘’—…·";
    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeBlock> WIDE_BLOCKS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private LineJoiner() {}

    public static String between(String before, String after, Language language) {
        if (language == Language.ENGLISH) {
            return " ";
        }
        return endsWide(before) && startsWide(after) ? "" : " ";
    }

    private static boolean endsWide(String line) {
        int end = line.length();
        while (end > 0 && isShared(line.charAt(end - 1))) {
            end--;
        }
        return end == 0 || isWide(line.codePointBefore(end));
    }

    private static boolean startsWide(String line) {
        int start = 0;
        while (start < line.length() && isShared(line.charAt(start))) {
            start++;
        }
        return start == line.length() || isWide(line.codePointAt(start));
    }

    private static boolean isShared(char c) {
        return SHARED_MARKS.indexOf(c) >= 0;
    }

    private static boolean isWide(int c) {
        return WIDE_SCRIPTS.contains(UnicodeScript.of(c)) || WIDE_BLOCKS.contains(UnicodeBlock.of(c));
    }
}
