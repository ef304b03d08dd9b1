package org.duizhao.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.PassageBuilder;
import org.duizhao.read.text.RunningText;

/**
 * Pairs the {@code **} of a paragraph in order, where CommonMark leaves some standing. By its flanking rules (section
 * 6.2, Emphasis and strong emphasis) the second mark of {@code **张三：**你好} closes nothing, since a letter follows it
 * without a space, and may even open what a third mark closes. Chinese has no spaces, so converted pages are full of
 * them.
 */
final class BoldPairs {
    private static final String MARK = "**";

    private final List<Integer> marks;

    private BoldPairs(List<Integer> marks) {
        this.marks = marks;
    }

    /** Whether marks are left that can be paired. */
    static boolean areLeftIn(RunningText text) {
        int left = marks(text.text()).size();
        return left > 0 && left % 2 == 0;
    }

    /** A text without its marks, what they enclose being bold; nothing if they were all there was. */
    static Optional<RunningText> resolve(RunningText text) {
        return new BoldPairs(marks(text.text())).removeFrom(text);
    }

    private static List<Integer> marks(String text) {
        List<Integer> marks = new ArrayList<>();
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
            marks.add(at);
        }
        return marks;
    }

    private Optional<RunningText> removeFrom(RunningText text) {
        PassageBuilder passage = new PassageBuilder();
        int kept = 0;
        for (int mark : marks) {
            passage.append(text.passage(), new Span(kept, mark));
            kept = mark + MARK.length();
        }
        passage.append(text.passage(), new Span(kept, text.text().length()));
        if (passage.isBlank()) {
            return Optional.empty();
        }
        List<Integer> lineStarts = text.lineStarts().stream().map(this::moved).toList();
        return Optional.of(new RunningText(passage.build(), lineStarts, bold()));
    }

    private List<Span> bold() {
        List<Span> bold = new ArrayList<>();
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            bold.add(new Span(moved(marks.get(i)), moved(marks.get(i + 1))));
        }
        return bold;
    }

    /** Where an offset of the text lies once the marks before it are gone. */
    private int moved(int offset) {
        int removed = 0;
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle) < offset) {
                low = middle + 1;
                removed = low * MARK.length();
            } else {
                high = middle;
            }
        }
        return offset - removed;
    }
}
