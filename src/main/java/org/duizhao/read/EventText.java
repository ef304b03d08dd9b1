package org.duizhao.read;

import java.util.regex.Pattern;

/** Tells a text that is nothing but events in brackets, {@code [音乐]} or {@code (Applause)}, from speech. */
final class EventText {
    private static final Pattern EVENTS = Pattern.compile(
            "(?:(?:\\[[^\\[\\]]{1,60}\\]|【[^【】]{1,30}】|（[^（）]{1,20}）|\\([^()]{1,40}\\)|[♪♫]++)\\s*+)++|[♪♫][^♪♫]{0,200}[♪♫]");

    private static final int LONGEST = 200;

    private EventText() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && EVENTS.matcher(text).matches();
    }
}
