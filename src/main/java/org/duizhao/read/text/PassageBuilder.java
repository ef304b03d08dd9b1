package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Passage.Run;
import org.duizhao.bitext.Span;

/** Puts a passage together out of stretches of its source. */
public final class PassageBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isBlank() {
        return WhiteSpace.isOnly(text);
    }

    /**
     * Appends characters that stand at an offset of the source, or are written there in as many characters or more.
     * Invisible ones are left out, and composed ones take the form of Unicode's normalization form C.
     */
    public void append(CharSequence characters, int sourceStart) {
        ComposedText.forEach(characters, (written, start, length) -> {
            addRun(new Run(text.length(), sourceStart + start, Math.min(length, written.length())));
            text.append(written);
        });
    }

    /** Appends characters that stand nowhere in the source. */
    public void insert(String characters) {
        text.append(characters);
    }

    public void append(Passage passage) {
        append(passage, new Span(0, passage.text().length()));
    }

    /** Appends a stretch of a passage's text. */
    public void append(Passage passage, Span stretch) {
        int shift = text.length() - stretch.start();
        List<Run> copied = passage.runs();
        for (int i = firstRunEndingAfter(stretch.start(), copied); i < copied.size(); i++) {
            Run run = copied.get(i);
            int from = Math.max(stretch.start(), run.textStart());
            int to = Math.min(stretch.end(), run.textStart() + run.length());
            if (from >= to) {
                break;
            }
            addRun(new Run(from + shift, run.sourceStart() + from - run.textStart(), to - from));
        }
        text.append(passage.text(), stretch.start(), stretch.end());
    }

    public Passage build() {
        return new Passage(text.toString(), runs);
    }

    private static int firstRunEndingAfter(int offset, List<Run> runs) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).textStart() + runs.get(middle).length() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addRun(Run run) {
        if (!runs.isEmpty()) {
            int lastIndex = runs.size() - 1;
            Run last = runs.get(lastIndex);
            boolean adjoins = last.textStart() + last.length() == run.textStart()
                    && last.sourceStart() + last.length() == run.sourceStart();
            if (adjoins) {
                runs.set(lastIndex, new Run(last.textStart(), last.sourceStart(), last.length() + run.length()));
                return;
            }
        }
        runs.add(run);
    }
}
