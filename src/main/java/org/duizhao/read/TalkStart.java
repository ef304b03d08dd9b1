package org.duizhao.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.duizhao.read.text.Metadata;

/** Finds where the talk begins on a page. */
final class TalkStart {
    private final Outline outline;
    private final List<Integer> labels;

    TalkStart(Outline outline) {
        this.outline = outline;
        this.labels = outline.labels();
    }

    /** The index of the first part of the talk. */
    int index() {
        OptionalInt announcement = IntStream.range(0, outline.size())
                .filter(i -> Signposts.announces(outline.text(i)))
                .filter(this::canAnnounce)
                .findFirst();
        if (announcement.isPresent()) {
            return announcement.getAsInt() + 1;
        }
        return labels.isEmpty() ? afterMetadata() : atFirstLabel(labels.get(0));
    }

    /** An announcement has most of the labels and of the text after it; the title of the page is none. */
    private boolean canAnnounce(int i) {
        boolean hasMostLabels = labels.isEmpty() || i < labels.get((labels.size() - 1) / 2);
        return !isTitle(i) && hasMostLabels && isInFirstHalf(i) && i + 1 < outline.size();
    }

    /** The talk's own headings and events stand right before its first label; other text there introduces it. */
    private int atFirstLabel(int firstLabel) {
        if (!isInFirstHalf(firstLabel)) {
            return 0;
        }
        int from = firstLabel;
        while (from > 0 && opensTalk(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean opensTalk(int i) {
        return outline.part(i) instanceof Part.Event || (outline.part(i) instanceof Part.Heading && !isTitle(i));
    }

    private int afterMetadata() {
        int from = 0;
        for (int i = 0; i < outline.size(); i++) {
            boolean isSpeech = outline.part(i) instanceof Part.Speech;
            if (isSpeech && !Metadata.isLine(outline.text(i))) {
                return from;
            }
            from = isSpeech ? i + 1 : from;
        }
        return 0;
    }

    private boolean isTitle(int i) {
        return i == 0 && outline.part(i) instanceof Part.Heading heading && heading.level() == 1;
    }

    private boolean isInFirstHalf(int i) {
        return 2 * outline.speechLength(0, i) <= outline.speechLength(0, outline.size());
    }
}
