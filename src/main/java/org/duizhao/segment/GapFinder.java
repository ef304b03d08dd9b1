package org.duizhao.segment;

import java.util.List;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Transcript;

/** Finds what stands between the units of a passage. */
final class GapFinder {
    private static final String END_MARKS = "。！？!?｡…⋯";

    private final String source;
    private final Language language;
    private final CueOrder cues;

    GapFinder(Transcript transcript) {
        this.source = transcript.source().text();
        this.language = transcript.source().language();
        this.cues = CueOrder.of(transcript.cues());
    }

    /** The gap before each unit; before the first, none. */
    Gap[] before(Passage passage, Units units) {
        Gap[] gaps = new Gap[units.size()];
        SourceWalk walk = new SourceWalk(passage.runs());
        for (int unit = 0; unit < gaps.length; unit++) {
            gaps[unit] = unit == 0 ? Gap.NONE : before(passage.text(), units, unit, walk);
        }
        return gaps;
    }

    private Gap before(String text, Units units, int unit, SourceWalk walk) {
        int from = units.end(unit - 1);
        int to = units.start(unit);
        Gap marks = marksBetween(text, from, to);
        if (marks == Gap.END_MARK || (from == to && cues.size() == 0 && !walk.changesRun(from))) {
            return marks;
        }
        int sourceFrom = walk.sourceOffset(from - 1);
        int sourceTo = walk.sourceOffset(to);
        int cueFrom = cues.firstEndingBehind(sourceFrom);
        int cueTo = cues.firstEndingBehind(sourceTo);
        if (cueFrom < cueTo && cueTo < cues.size()) {
            return Gap.betweenCues(cues.get(cueTo).time().startMillis()
                    - cues.get(cueFrom).time().endMillis());
        }
        return marks == Gap.PAUSE_MARK || !hasLineEnd(sourceFrom, sourceTo) ? marks : Gap.LINE;
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private Gap marksBetween(String text, int from, int to) {
        Gap gap = Gap.NONE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (stop || END_MARKS.indexOf(c) >= 0) {
                return Gap.END_MARK;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                gap = Gap.PAUSE_MARK;
            } else if (gap == Gap.NONE && language == Language.CHINESE) {
                gap = isLatin(text, from - 1) && isLatin(text, to) ? Gap.NONE : Gap.SPACE;
            }
        }
        return gap;
    }

    private static boolean isLatin(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) < 128;
    }

    /** Offsets of a passage, asked for in rising order, as offsets of its source. */
    private static final class SourceWalk {
        private final List<Passage.Run> runs;
        private int run;

        SourceWalk(List<Passage.Run> runs) {
            this.runs = runs;
        }

        boolean changesRun(int offset) {
            advance(offset);
            return runs.get(run).textStart() == offset;
        }

        int sourceOffset(int offset) {
            advance(offset);
            return runs.get(run).sourceStart()
                    + Math.max(0, offset - runs.get(run).textStart());
        }

        private void advance(int offset) {
            while (run + 1 < runs.size()
                    && runs.get(run).textStart() + runs.get(run).length() <= offset) {
                run++;
            }
            while (run > 0 && runs.get(run).textStart() > offset) {
                run--;
            }
        }
    }
}
