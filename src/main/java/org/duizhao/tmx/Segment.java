package org.duizhao.tmx;

import java.util.Set;
import org.duizhao.xml.XmlCursor;

/**
 * The text of a segment. Elements that hold codes of the original format ({@code bpt}, {@code ept}, {@code it}, {@code ph},
 * {@code ut}; TMX 1.4b, "Content markup") are no text, nor is a footnote or the like inside one ({@code sub}); a placeholder
 * for a line break is one. What {@code hi} or an element unknown here encloses is text.
 */
final class Segment {
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    private Segment() {}

    /** The text up to the end of the segment that begins here. */
    static String read(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int depthOfCode = Integer.MAX_VALUE;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> {
                    depth++;
                    if (depth < depthOfCode && CODES.contains(xml.element())) {
                        depthOfCode = depth;
                        text.append(isLineBreak(xml) ? "\n" : "");
                    }
                }
                case TEXT -> text.append(depth < depthOfCode ? xml.text() : "");
                default -> {
                    depthOfCode = depth == depthOfCode ? Integer.MAX_VALUE : depthOfCode;
                    depth--;
                }
            }
        }
        return text.toString();
    }

    private static boolean isLineBreak(XmlCursor xml) {
        return xml.element().equals("ph")
                && xml.attribute("type").filter("lb"::equals).isPresent();
    }
}
