package org.duizhao.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;

/** Tells events in brackets, {@code [音乐]} or {@code (Applause)}, from speech. */
public final class EventText {
    private static final Pattern EVENTS = Pattern.compile(
            "(?:(?:\\[[^\\[\\]]{1,60}\\]|【[^【】]{1,30}】|（[^（）]{1,20}）|\\([^()]{1,40}\\)|[♪♫]++)\\s*+)++|[♪♫][^♪♫]{0,200}[♪♫]");

    /** What is heard, in the words of transcribers. */
    private static final String SOUND =
            "(?:[\\p{IsHan}、，\\s]{0,8}(?:音乐|掌声|笑声?|鼓掌|欢呼声?|尖叫|叹气|叹息|咳嗽声?|沉默|停顿|静音|哽咽|铃声|噪音|杂音|听不清|听不清楚|无法辨认|不清晰)"
                    + "[\\p{IsHan}]{0,3}"
                    + "|(?:[\\p{L}-]+ ){0,3}(?:music(?: playing)?|applau(?:se|ds|ding)|laugh(?:s|ter|ing)?|chuckl(?:es|ing)|cheer(?:s|ing)|"
                    + "clap(?:s|ping)|sigh(?:s|ing)|cough(?:s|ing)|crosstalk|inaudible|indiscernible|unintelligible|foreign(?: language)?|silence|pause|"
                    + "gasp(?:s|ing)|whistl(?:es|ing)|sings|singing|beep|bell rings)(?: \\p{L}{1,12}){0,2})";

    private static final Pattern SOUNDS = Pattern.compile(SOUND, Pattern.CASE_INSENSITIVE);
    private static final String BRACKETED =
            "(?:\\[" + SOUND + "\\]|【" + SOUND + "】|（" + SOUND + "）|\\(" + SOUND + "\\))";
    private static final Pattern LEADING = Pattern.compile("(?:" + BRACKETED + "\\s*+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile(BRACKETED + "$", Pattern.CASE_INSENSITIVE);

    private static final String OPENERS = "[【（(";
    private static final String CLOSERS = "]】）)";
    private static final int LONGEST = 200;
    private static final int LONGEST_SOUND = 44;

    private EventText() {}

    /** Whether a text is nothing but events. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && opens(text, "[【（(♪♫")
                && EVENTS.matcher(text).matches();
    }

    /** Whether words, out of their brackets, tell of a sound: {@code 掌声}, {@code audience laughs}. */
    public static boolean isSound(String words) {
        return words.length() <= LONGEST_SOUND && SOUNDS.matcher(words.strip()).matches();
    }

    /** What of a text is speech: all but the sounds in brackets before it and, after a finished sentence, behind it. */
    public static Span speechIn(String text) {
        if (!opens(text, OPENERS) && !closes(text)) {
            return new Span(0, text.length());
        }
        Matcher leading = LEADING.matcher(text).region(0, Math.min(text.length(), LONGEST));
        int start = leading.lookingAt() ? leading.end() : 0;
        int end = text.length();
        Matcher trailing = TRAILING.matcher(text);
        for (int from = trailingStart(text, end); from > start; from = trailingStart(text, end)) {
            if (!trailing.region(from, end).matches()) {
                break;
            }
            end = WhiteSpace.trim(text, new Span(start, from)).end();
        }
        return end == text.length() || SentenceEnd.isAt(text, end)
                ? new Span(start, end)
                : new Span(start, text.length());
    }

    private static boolean opens(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean closes(String text) {
        return !text.isEmpty() && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int trailingStart(String text, int end) {
        int from = end - 1;
        int earliest = Math.max(0, end - LONGEST_SOUND);
        while (from > earliest && OPENERS.indexOf(text.charAt(from)) < 0) {
            from--;
        }
        return from;
    }
}
