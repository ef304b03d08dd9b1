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
    private final Invitations invitations;
    private final Turns turns;

    TalkEnd(Outline outline, int from) {
        this.outline = outline;
        this.from = from;
        this.earliest = earliest();
        this.invitations = new Invitations(outline);
        this.turns = new Turns(outline, from);
    }

    /** The index after the last part of the talk. */
    int index() {
        OptionalInt closing = IntStream.range(from, outline.size())
                .filter(i -> Signposts.closes(outline.text(i)))
                .filter(i -> i >= earliest || endsEarly(i))
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

    /**
     * Whether the talk ends with a closing although labels or most of the text stand behind it: nobody who spoke before
     * speaks again, or, where nobody is named, what follows is full of invitations.
     */
    private boolean endsEarly(int closing) {
        return outline.labels().isEmpty()
                ? outline.speechLength(from, closing) > 0 && invitations.areManyFrom(closing)
                : turns.areOverAt(closing);
    }

    /** The first rule after which little follows that invites to follow or subscribe, or much of that and nothing else. */
    private OptionalInt closingRule() {
        boolean hasRule = IntStream.range(earliest, outline.size()).anyMatch(i -> outline.part(i) instanceof Part.Rule);
        if (!hasRule) {
            return OptionalInt.empty();
        }
        OptionalInt lastInvitation = IntStream.range(earliest, outline.size())
                .filter(invitations::isAt)
                .reduce((first, last) -> last);
        return IntStream.range(earliest, lastInvitation.orElse(earliest))
                .filter(i -> outline.part(i) instanceof Part.Rule)
                .filter(i -> isLittle(i) || invitations.areManyFrom(i))
                .findFirst();
    }

    private boolean isLittle(int start) {
        return TALK_PER_MATTER_AFTER * outline.speechLength(start, outline.size())
                <= outline.speechLength(from, outline.size());
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
