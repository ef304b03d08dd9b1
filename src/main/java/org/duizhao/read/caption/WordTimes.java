package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedWord;
import org.duizhao.read.text.WhiteSpace;

/**
 * The times of words within a cue of WebVTT (section 4.2.2, WebVTT timestamp tag). The first word begins with the cue, any
 * other at the tag before it.
 */
final class WordTimes {
    private static final Pattern TAG = Pattern.compile("<(?:(\\d{2,3}):)?(\\d{2}):(\\d{2})\\.(\\d{3})>");

    private final String source;
    private final TimeRange cue;
    private final List<TimedWord> words = new ArrayList<>();
    private long startMillis;
    private int wordStart = -1;
    private int wordEnd;

    WordTimes(String source, TimeRange cue) {
        this.source = source;
        this.cue = cue;
        this.startMillis = cue.startMillis();
    }

    /** Whether a file tells when its words begin. */
    static boolean areIn(String source) {
        return TAG.matcher(source).find();
    }

    void readText(Span text) {
        Span trimmed = WhiteSpace.trim(source, text);
        if (trimmed.length() > 0) {
            wordStart = wordStart < 0 ? trimmed.start() : wordStart;
            wordEnd = trimmed.end();
        }
    }

    void readTag(String tag) {
        Matcher time = TAG.matcher(tag);
        if (time.matches()) {
            endWord();
            startMillis = Math.min(cue.endMillis(), Math.max(startMillis, millis(time)));
        }
    }

    void endWord() {
        if (wordStart >= 0) {
            words.add(new TimedWord(new Span(wordStart, wordEnd), startMillis));
            wordStart = -1;
        }
    }

    List<TimedWord> words() {
        return words;
    }

    private static long millis(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = 60 * hours + Long.parseLong(time.group(2));
        return 1000 * (60 * minutes + Long.parseLong(time.group(3))) + Long.parseLong(time.group(4));
    }
}
