package org.duizhao.cli;

import java.io.PrintWriter;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.SetAside;
import org.duizhao.problem.Place;
import org.duizhao.problem.Places;

/** Lists what was not taken for part of a talk, so that nothing is dropped silently. */
final class SetAsideList {
    private static final int LONGEST_EXCERPT = 40;

    private SetAsideList() {}

    static void print(SegmentedText text, PrintWriter messages) {
        if (text.setAside().isEmpty()) {
            return;
        }
        Places places = new Places(text.source().name(), text.source().text());
        for (SetAside aside : text.setAside()) {
            Place place = places.of(aside.span().start());
            String excerpt =
                    text.source().excerpt(aside.span()).replaceAll("\\s+", " ").strip();
            boolean cut = excerpt.codePointCount(0, excerpt.length()) > LONGEST_EXCERPT;
            String shown = cut ? excerpt.substring(0, excerpt.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…" : excerpt;
            messages.println(place + ": set aside (" + aside.reason().description() + "): " + shown);
        }
    }
}
