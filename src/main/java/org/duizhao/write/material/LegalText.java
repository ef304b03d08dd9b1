package org.duizhao.write.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.xml.XmlCharacters;

/**
 * Takes out of texts the characters that XML 1.0 (section 2.2, {@code Char}) forbids, lone surrogates among them, and
 * keeps account of them. Readers of translation memories ignore a whole file for one such character, HTML forbids most
 * of them, and no UTF-8 file can hold a lone surrogate.
 */
public final class LegalText {
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** The text without its forbidden characters, which are put down as left out of the place. */
    public String of(String text, String place) {
        if (text.codePoints().allMatch(XmlCharacters::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        Set<Integer> forbidden = new TreeSet<>();
        int count = 0;
        for (int c : text.codePoints().toArray()) {
            if (XmlCharacters.isLegal(c)) {
                legal.appendCodePoint(c);
            } else {
                forbidden.add(c);
                count++;
            }
        }
        leftOut.add(new LeftOut(place, count + " × " + names(forbidden), LeftOut.Reason.FORBIDDEN_CHARACTERS));
        return legal.toString();
    }

    /** What was taken out so far, one entry for each text that lost something. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private static String names(Set<Integer> codePoints) {
        List<String> names = codePoints.stream().map("U+%04X"::formatted).toList();
        return String.join(", ", names);
    }
}
