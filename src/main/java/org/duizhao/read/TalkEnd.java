package org.duizhao.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds where the talk ends on a page. */
final class TalkEnd {
    private static final int LONGEST_INVITATION = 60;
    private static final int TALK_PER_MATTER_AFTER = 4;

    private final Outline outline;
    private final int from;
    private final int earliest;

    TalkEnd(Outline outline, int from) {
        this.outline = outline;
        this.from = from;
        this.earliest = earliest();
    }

    /** The index after the last part of the talk. */
    int index() {
        OptionalInt closing = IntStream.range(earliest, outline.size())
                .filter(i -> Signposts.closes(outline.text(i)))
                .findFirst();
        OptionalInt end = closing.isPresent() ? closing : closingRule();
        return beforeRules(end.orElseGet(this::beforeInvitations));
    }

    /** The last label and its first paragraph belong to the talk; without labels, the first half of the text does. */
    private int earliest() {
        List<Integer> labels = outline.labels();
        if (!labels.isEmpty()) {
            int afterLastLabel = labels.get(labels.size() - 1) + 2;
            return Math.min(outline.size(), Math.max(from, afterLastLabel));
        }
        int i = from;
        while (i < outline.size() && 2 * outline.speechLength(from, i) < outline.speechLength(from, outline.size())) {
            i++;
        }
        return i;
    }

    /** The first rule after which little follows that invites to follow or subscribe. */
    private OptionalInt closingRule() {
        OptionalInt lastInvitation = IntStream.range(earliest, outline.size())
                .filter(i -> Signposts.invites(outline.text(i)))
                .reduce((first, last) -> last);
        return IntStream.range(earliest, lastInvitation.orElse(earliest))
                .filter(i -> outline.part(i) instanceof Part.Rule)
                .filter(i -> TALK_PER_MATTER_AFTER * outline.speechLength(i, outline.size())
                        <= outline.speechLength(from, outline.size()))
                .findFirst();
    }

    private int beforeInvitations() {
        int to = outline.size();
        while (to > earliest && isShortInvitation(outline.text(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isShortInvitation(String text) {
        return text.length() <= LONGEST_INVITATION && Signposts.invites(text);
    }

    private int beforeRules(int end) {
        int to = end;
        while (end < outline.size() && to > earliest && outline.part(to - 1) instanceof Part.Rule) {
            to--;
        }
        return to;
    }
}
