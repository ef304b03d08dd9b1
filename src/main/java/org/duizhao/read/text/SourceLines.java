package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;

/** The lines of a text, which end at LF, CR or CR LF. */
public final class SourceLines {
    private SourceLines() {}

    /** The stretches of all lines in order, without their ends. */
    public static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Span(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
