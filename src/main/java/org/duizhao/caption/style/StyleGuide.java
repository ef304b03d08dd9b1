package org.duizhao.caption.style;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;

/**
 * The limits that cues have to keep.
 *
 * @param name what the guide is called
 * @param chinese the limits of Chinese text
 * @param english the limits of English text
 * @param lines the most lines of one language in a cue
 * @param shortestMillis how long a cue is shown at least
 * @param longestMillis how long a cue is shown at most
 * @param gapMillis how much time there is at least between one cue and the next
 */
public record StyleGuide(
        String name,
        Limits chinese,
        Limits english,
        int lines,
        long shortestMillis,
        long longestMillis,
        long gapMillis) {
    private static final Limits FULL_WIDTH = new Limits(16, 9);

    /**
     * The timed text style guides of Netflix: general requirements, simplified Chinese, English. Two frames at 24 frames a
     * second are 83 ms.
     */
    public static final StyleGuide NETFLIX =
            new StyleGuide("netflix", FULL_WIDTH, new Limits(42, 20), 2, 833, 7000, 83);

    /**
     * The subtitle guidelines of the BBC: 68 % of the width of the picture, some 37 characters, and 180 words a minute, some
     * 18 characters a second. They say nothing of Chinese, so its limits are those of {@link #NETFLIX}.
     */
    public static final StyleGuide BBC = new StyleGuide("bbc", FULL_WIDTH, new Limits(37, 18), 2, 1000, 7000, 0);

    /** The guide of TED's translators; for Chinese, which it leaves to others, the limits of {@link #NETFLIX}. */
    public static final StyleGuide TED = new StyleGuide("ted", FULL_WIDTH, new Limits(42, 21), 2, 1000, 7000, 0);

    private static final List<StyleGuide> KNOWN = List.of(NETFLIX, BBC, TED);

    public StyleGuide {
        if (lines < 1 || shortestMillis < 1 || longestMillis < shortestMillis || gapMillis < 0) {
            throw new IllegalArgumentException("not a style guide: " + lines + " lines, " + shortestMillis + " to "
                    + longestMillis + " ms, a gap of " + gapMillis + " ms");
        }
    }

    /** A guide that comes with the program. */
    public static Optional<StyleGuide> named(String name) {
        return KNOWN.stream().filter(guide -> guide.name.equals(name)).findFirst();
    }

    public Limits limits(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
