package org.duizhao.caption.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;

/**
 * Which words stand with which Chinese cue: those that it translates, and of those that none translates the ones that are
 * said while it is shown. The rest stands alone.
 */
final class WordShares {
    /** Words this near to a cue count as said while it is shown. */
    private static final long NEAR_MILLIS = 300;

    private final AlignedCues sides;
    private final int[] translatedAfter;
    private final List<Share> shares = new ArrayList<>();

    /**
     * Words that are shown together.
     *
     * @param cue the Chinese cue that shows them, if one does
     * @param from the first of them
     * @param to behind the last
     */
    record Share(OptionalInt cue, int from, int to) {}

    private WordShares(AlignedCues sides) {
        this.sides = sides;
        this.translatedAfter = translatedAfter(sides);
    }

    /** Every cue and every word once, in order. */
    static List<Share> of(AlignedCues sides) {
        WordShares shares = new WordShares(sides);
        int word = 0;
        for (int cue = 0; cue < sides.chinese().size(); cue++) {
            word = shares.add(cue, word);
        }
        shares.addAlone(word, sides.words().size());
        return shares.shares;
    }

    /** Adds a cue, and before it the words from {@code word} on that stand alone; gives the next word. */
    private int add(int cue, int word) {
        WordRun run = sides.runs().get(cue);
        Optional<TimeRange> shown = sides.byEnglishClock(cue);
        int from = run.isEmpty() ? firstShown(word, translatedAfter[cue], shown) : run.from();
        while (!run.isEmpty() && from > word && isShown(from - 1, shown)) {
            from--;
        }
        int to = run.isEmpty() ? from : run.to();
        while (to < translatedAfter[cue] && isShown(to, shown)) {
            to++;
        }
        addAlone(word, from);
        shares.add(new Share(OptionalInt.of(cue), from, to));
        return to;
    }

    /** The first of some words that is said while a cue is shown; where none is, the first. */
    private int firstShown(int from, int to, Optional<TimeRange> shown) {
        return IntStream.range(from, to)
                .filter(word -> isShown(word, shown))
                .findFirst()
                .orElse(from);
    }

    /** For each cue the first word that a later one translates. */
    private static int[] translatedAfter(AlignedCues sides) {
        int[] after = new int[sides.runs().size()];
        int first = sides.words().size();
        for (int cue = after.length - 1; cue >= 0; cue--) {
            after[cue] = first;
            WordRun run = sides.runs().get(cue);
            first = run.isEmpty() ? first : run.from();
        }
        return after;
    }

    private boolean isShown(int word, Optional<TimeRange> shown) {
        TimeRange said = sides.words().get(word).time();
        long middle = (said.startMillis() + said.endMillis()) / 2;
        return !sides.words().get(word).isEvent()
                && shown.isPresent()
                && shown.get().startMillis() - NEAR_MILLIS <= middle
                && middle <= shown.get().endMillis() + NEAR_MILLIS;
    }

    private void addAlone(int from, int to) {
        if (from < to) {
            shares.add(new Share(OptionalInt.empty(), from, to));
        }
    }
}
