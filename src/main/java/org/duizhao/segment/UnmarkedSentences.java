package org.duizhao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;

/**
 * Sentences of a Chinese transcript without end marks, as captions made by machine and those of many people have none. A maxent
 * model of the words says how likely a sentence ends at each place, {@link GapEvidence} what spaces, line ends, cues and
 * pauses add to it, and a Viterbi search finds the sentences that are together the likeliest.
 */
final class UnmarkedSentences {
    /** Units that are searched at a time; memory does not grow with a paragraph. */
    private static final int WINDOW = 4000;
    /** How much of a transcript its gaps are learned from, in units. */
    private static final int SAMPLE = 60_000;

    private static final float NEVER = -30;
    private static final String OPENERS = "“‘「『（(《【[";

    private final BorderModel model;
    private final GapFinder gaps;
    private final GapEvidence evidence;

    private UnmarkedSentences(BorderModel model, Transcript transcript) {
        this.model = model;
        this.gaps = new GapFinder(transcript);
        this.evidence = learn(transcript);
    }

    /** For one transcript; loads the model. */
    static UnmarkedSentences in(Transcript transcript) {
        return in(transcript, BorderModel.bundled());
    }

    /** For one transcript, with a model of one's own. */
    static UnmarkedSentences in(Transcript transcript, BorderModel model) {
        return new UnmarkedSentences(model, transcript);
    }

    /** The sentences of a paragraph of the transcript. */
    List<Span> sentences(Passage passage) {
        String text = passage.text();
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        while (true) {
            Units units = Units.characters(text, from, WINDOW);
            int[] found = BorderSearch.ends(logOdds(passage, units), model);
            boolean last = units.size() < WINDOW;
            // What lies near the edge of a window is decided by the next one.
            int kept = last ? found.length : found.length - found.length / 4 - 1;
            for (int i = 0; i < kept; i++) {
                ends.add(endBehind(text, units, found[i] - 1));
            }
            if (last) {
                return Borders.stretches(text, ends);
            }
            from = kept == 0 ? units.start(units.size() - 1) : units.start(found[kept - 1]);
        }
    }

    private float[] logOdds(Passage passage, Units units) {
        float[] odds = wordOdds(passage.text(), units);
        Gap[] before = gaps.before(passage, units);
        for (int unit = 1; unit < odds.length; unit++) {
            odds[unit] += (float) evidence.of(before[unit]);
        }
        return odds;
    }

    private float[] wordOdds(String text, Units units) {
        float[] odds = model.logOdds(ChineseBorderFeatures.of(text, units), units.size());
        for (int unit = 1; unit < odds.length; unit++) {
            boolean insideWord = units.end(unit - 1) == units.start(unit)
                    && isLatin(text.charAt(units.start(unit) - 1))
                    && isLatin(text.charAt(units.start(unit)));
            odds[unit] = insideWord ? NEVER : odds[unit];
        }
        return odds;
    }

    private GapEvidence learn(Transcript transcript) {
        float[] odds = new float[SAMPLE];
        Gap[] between = new Gap[SAMPLE];
        int size = 0;
        for (Block block : transcript.blocks()) {
            if (block instanceof Block.Paragraph paragraph && size < SAMPLE) {
                Passage passage = paragraph.passage();
                Units units = Units.characters(passage.text(), 0, SAMPLE - size);
                System.arraycopy(wordOdds(passage.text(), units), 0, odds, size, units.size());
                System.arraycopy(gaps.before(passage, units), 0, between, size, units.size());
                size += units.size();
            }
        }
        return GapEvidence.learnedFrom(Arrays.copyOf(odds, size), Arrays.copyOf(between, size));
    }

    /** Behind a unit and the marks that cling to it. */
    private static int endBehind(String text, Units units, int unit) {
        int end = units.end(unit);
        while (end < units.start(unit + 1)
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isSpaceChar(text.charAt(end))
                && OPENERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isLatin(char c) {
        return c < 128;
    }
}
