package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;

/** Puts one line together while its markup is read. */
public final class LineBuilder {
    private final PassageBuilder passage = new PassageBuilder();
    private final List<Span> bold = new ArrayList<>();

    public void append(CharSequence characters, int sourceStart, boolean isBold) {
        if (characters.isEmpty()) {
            return;
        }
        int start = passage.length();
        passage.append(characters, sourceStart);
        if (isBold && passage.length() > start) {
            addBold(new Span(start, passage.length()));
        }
    }

    /** The line, or nothing where only white space was appended. */
    public Optional<Line> build() {
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        Passage whole = passage.build();
        Span kept = WhiteSpace.trim(whole.text(), new Span(0, whole.text().length()));
        if (kept.length() == 0) {
            return Optional.empty();
        }
        List<Span> keptBold = bold.stream()
                .filter(kept::overlaps)
                .map(span -> new Span(
                        Math.max(span.start(), kept.start()) - kept.start(),
                        Math.min(span.end(), kept.end()) - kept.start()))
                .toList();
        return Optional.of(new Line(whole.slice(kept), keptBold));
    }

    private void addBold(Span span) {
        int last = bold.size() - 1;
        if (last >= 0 && bold.get(last).end() == span.start()) {
            bold.set(last, bold.get(last).union(span));
        } else {
            bold.add(span);
        }
    }
}
