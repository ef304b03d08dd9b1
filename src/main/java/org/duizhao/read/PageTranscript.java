package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.WhiteSpace;

/** The transcript on a page: the talk between what introduces it and what follows it. */
final class PageTranscript {
    private PageTranscript() {}

    static Transcript of(Source source, Page read, TalkExtent extent) {
        Page page = StampedPage.of(NumberedHeadings.in(read), source.language());
        List<Part> parts = PageParts.of(page);
        TalkBounds bounds = TalkBounds.of(parts, extent, source);
        List<Block> blocks = Blocks.of(parts.subList(bounds.from(), bounds.to()));
        StampedTimes times = new StampedTimes(page.stamps(), blocks);
        return new Transcript(source, times.timed(blocks), times.cues(), setAside(source, page, parts, bounds));
    }

    private static List<SetAside> setAside(Source source, Page page, List<Part> parts, TalkBounds bounds) {
        int talkStart =
                bounds.from() == 0 ? 0 : parts.get(bounds.from() - 1).extent().end();
        int talkEnd = bounds.to() == parts.size()
                ? source.text().length()
                : parts.get(bounds.to()).extent().start();
        List<SetAside> setAside = new ArrayList<>();
        Reason before = bounds.isFromAsked() ? Reason.BEFORE_START : Reason.INTRODUCTION;
        Reason after = bounds.isToAsked() ? Reason.AFTER_END : Reason.ADVERTISING;
        outside(source, new Span(0, talkStart), before).ifPresent(setAside::add);
        within(new Span(talkStart, talkEnd), page.setAside()).forEach(setAside::add);
        outside(source, new Span(talkEnd, source.text().length()), after).ifPresent(setAside::add);
        return setAside;
    }

    /** What was set aside of the talk; the talk can begin or end amid it, as in a link over several lines. */
    private static Stream<SetAside> within(Span talk, List<SetAside> asides) {
        return asides.stream()
                .filter(aside -> aside.span().overlaps(talk))
                .map(aside -> new SetAside(aside.span().within(talk), aside.reason()));
    }

    private static Optional<SetAside> outside(Source source, Span span, Reason reason) {
        Span trimmed = WhiteSpace.trim(source.text(), span);
        return trimmed.length() == 0 ? Optional.empty() : Optional.of(new SetAside(trimmed, reason));
    }
}
