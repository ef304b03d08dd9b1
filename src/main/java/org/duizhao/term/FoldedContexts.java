package org.duizhao.term;

import java.util.List;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;

/**
 * Where a form means its term, compared as spellings are: in one script and width and any case. Spaces between a form and its
 * neighbour do not count.
 *
 * @param included in one of these, if there are any
 * @param excluded in none of these
 */
record FoldedContexts(List<Context> included, List<Context> excluded) {
    /** How far what stands apart may be, in characters: so a sentence of any length is searched in linear time. */
    private static final int REACH = 200;

    private static final FoldedContexts ANYWHERE = new FoldedContexts(List.of(), List.of());

    static FoldedContexts of(List<Context> contexts) {
        if (contexts.isEmpty()) {
            return ANYWHERE;
        }
        List<Context> folded = contexts.stream().map(FoldedContexts::folded).toList();
        return new FoldedContexts(
                folded.stream().filter(context -> !context.excluded()).toList(),
                folded.stream().filter(Context::excluded).toList());
    }

    /** Whether the form has to stand in one of some contexts. */
    boolean restrict() {
        return !included.isEmpty();
    }

    boolean hold(String text, int start, int end) {
        // a loop over nothing is quicker than a stream over nothing, and most forms have no context
        for (Context context : excluded) {
            if (surrounds(context, text, start, end)) {
                return false;
            }
        }
        return included.isEmpty() || included.stream().anyMatch(context -> surrounds(context, text, start, end));
    }

    private static boolean surrounds(Context context, String text, int start, int end) {
        return precedes(context.before(), text, start) && follows(context.after(), text, end);
    }

    private static boolean precedes(Neighbour before, String text, int start) {
        int last = start - before.text().length();
        return before.apart()
                ? text.substring(Math.max(0, start - REACH), start).contains(before.text())
                : text.startsWith(before.text(), last)
                        || text.startsWith(
                                before.text(),
                                spacesBefore(text, start) - before.text().length());
    }

    private static boolean follows(Neighbour after, String text, int end) {
        return after.apart()
                ? text.substring(end, Math.min(text.length(), end + REACH)).contains(after.text())
                : text.startsWith(after.text(), end) || text.startsWith(after.text(), spacesAfter(text, end));
    }

    private static int spacesBefore(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start;
    }

    private static int spacesAfter(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static Context folded(Context context) {
        return new Context(context.excluded(), folded(context.before()), folded(context.after()));
    }

    private static Neighbour folded(Neighbour neighbour) {
        return new Neighbour(FoldedText.of(neighbour.text()).caseless(), neighbour.apart());
    }
}
