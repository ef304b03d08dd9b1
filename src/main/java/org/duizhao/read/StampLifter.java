package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.read.ClockTime.LinePlace;
import org.duizhao.read.text.LiftedStamps;
import org.duizhao.read.text.LineJoiner;
import org.duizhao.read.text.PassageBuilder;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.WhiteSpace;

/** Takes time stamps out of a paragraph and joins what stood around them as if a line had been wrapped there. */
final class StampLifter {
    private static final String CLINGING = ",.;:!?，。；：！？、)）]】”’…";

    private final RunningText text;
    private final Language language;
    private final PassageBuilder rest = new PassageBuilder();
    private final List<Integer> stampedLines = new ArrayList<>();
    private final List<Integer> nameEnds = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private boolean isLineStamped;
    private String before = "";
    private int lines;
    private int boldSpans;

    StampLifter(RunningText text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The text without its stamps, which are given in order; nothing if they were all there was. */
    Optional<RunningText> without(List<ClockTime> stamps) {
        int at = 0;
        for (ClockTime stamp : stamps) {
            append(new Span(at, stamp.stretch().start()));
            isLineStamped |= stamp.place() == LinePlace.START;
            if (stamp.place() == LinePlace.AFTER_NAME) {
                nameEnds.add(rest.length());
            }
            at = stamp.stretch().end();
        }
        append(new Span(at, text.text().length()));
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RunningText(rest.build(), lineStarts, bold, new LiftedStamps(stampedLines, nameEnds)));
    }

    private void append(Span stretch) {
        Span kept = WhiteSpace.trim(text.text(), stretch);
        if (kept.length() == 0) {
            return;
        }
        Passage words = text.passage().slice(kept);
        if (!rest.isEmpty() && CLINGING.indexOf(words.text().charAt(0)) < 0) {
            rest.insert(LineJoiner.between(before, words.text(), language));
        }
        if (isLineStamped) {
            stampedLines.add(rest.length());
            isLineStamped = false;
        }
        copyLineStarts(kept, rest.length() - kept.start());
        copyBold(kept, rest.length() - kept.start());
        rest.append(words);
        before = words.text();
    }

    private void copyLineStarts(Span kept, int shift) {
        boolean startsLine = lineStarts.isEmpty();
        while (lines < text.lineStarts().size() && text.lineStarts().get(lines) <= kept.start()) {
            startsLine = true;
            lines++;
        }
        if (startsLine) {
            lineStarts.add(kept.start() + shift);
        }
        while (lines < text.lineStarts().size() && text.lineStarts().get(lines) < kept.end()) {
            lineStarts.add(text.lineStarts().get(lines) + shift);
            lines++;
        }
    }

    private void copyBold(Span kept, int shift) {
        while (boldSpans < text.bold().size() && text.bold().get(boldSpans).end() <= kept.start()) {
            boldSpans++;
        }
        for (int i = boldSpans; i < text.bold().size(); i++) {
            Span span = text.bold().get(i);
            if (span.start() >= kept.end()) {
                break;
            }
            int start = Math.max(span.start(), kept.start());
            bold.add(new Span(start + shift, Math.min(span.end(), kept.end()) + shift));
        }
    }
}
