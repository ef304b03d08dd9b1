package org.duizhao.read.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.read.text.RunningText;

/**
 * Where in a paragraph a turn may begin: at a line, at {@code >>}, and in captions at the dash before what each of two
 * people says.
 */
final class TurnSigns {
    /**
     * A place where a turn may begin.
     *
     * @param start its offset in the text
     * @param labelStart where a label would begin, a dash and white space after it skipped
     */
    record Sign(int start, int labelStart) {
        boolean hasDash() {
            return labelStart > start;
        }
    }

    private static final String CHANGES = ">>";
    private static final Pattern CHANGE = Pattern.compile("(?<![>\\S])>>>?(?=\\s|\\p{Lu}|\\p{IsHan})");
    private static final Pattern CHANGE_AFTER_MARK =
            Pattern.compile("(?<=[。？！…?!.”\"’)）\\]】♪])>>>?(?=\\s|\\p{Lu}|\\p{IsHan})");
    private static final Pattern DASH = Pattern.compile("[-–—‐‑－](?![-–—‐‑－])\\s{0,2}(?=\\S)");

    private final boolean isPage;
    private final boolean hasChanges;
    private final boolean hasDashes;

    private TurnSigns(boolean isPage, boolean hasChanges, boolean hasDashes) {
        this.isPage = isPage;
        this.hasChanges = hasChanges;
        this.hasDashes = hasDashes;
    }

    /** The signs of a page, where a dash begins an item of a list or a quotation. */
    static TurnSigns ofPage(List<RunningText> texts) {
        return new TurnSigns(true, texts.stream().anyMatch(TurnSigns::beginsWithChange), false);
    }

    /** The signs of captions; dashes are among them if two lines of one cue begin with one. */
    static TurnSigns ofCaptions(List<RunningText> texts) {
        return new TurnSigns(
                false,
                texts.stream().anyMatch(TurnSigns::beginsWithChange),
                texts.stream().anyMatch(TurnSigns::isDialogue));
    }

    /** Whether a line may be nothing but a name; a line of a caption ends where its width ends. */
    boolean haveNameLines() {
        return isPage;
    }

    /** The places in a text, in order. */
    List<Sign> in(RunningText text) {
        List<Sign> lines =
                text.lineStarts().stream().map(start -> at(text, start)).toList();
        if (!hasChanges || !text.text().contains(CHANGES)) {
            return lines;
        }
        TreeMap<Integer, Sign> signs = new TreeMap<>();
        lines.forEach(line -> signs.put(line.start(), line));
        addChanges(CHANGE, text, signs);
        addChanges(CHANGE_AFTER_MARK, text, signs);
        return new ArrayList<>(signs.values());
    }

    private static void addChanges(Pattern pattern, RunningText text, Map<Integer, Sign> signs) {
        Matcher changes = pattern.matcher(text.text());
        while (changes.find()) {
            signs.putIfAbsent(changes.start(), new Sign(changes.start(), changes.start()));
        }
    }

    private Sign at(RunningText text, int lineStart) {
        int afterDash = hasDashes ? afterDash(text, lineStart) : lineStart;
        return new Sign(lineStart, afterDash);
    }

    private static boolean beginsWithChange(RunningText text) {
        return text.lineStarts().stream().anyMatch(start -> text.text().startsWith(CHANGES, start));
    }

    private static boolean isDialogue(RunningText text) {
        return text.lineStarts().stream()
                        .filter(start -> afterDash(text, start) > start)
                        .count()
                > 1;
    }

    private static int afterDash(RunningText text, int lineStart) {
        Matcher dash = DASH.matcher(text.text()).region(lineStart, text.lineEnd(lineStart));
        return dash.lookingAt() ? dash.end() : lineStart;
    }
}
