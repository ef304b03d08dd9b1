package org.duizhao.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;

/**
 * What may be the label of a turn: a name and a colon at the beginning of a line.
 *
 * @param name the name as it stands, lines joined; empty where {@code >>} only tells that somebody else speaks
 * @param stretch the label in its text, colon and following white space included
 * @param isMarked whether it is set in bold or begins with {@code >>}, which ordinary text does not
 */
record SpeakerLabel(String name, Span stretch, boolean isMarked) {
    private static final String CHANGE = ">>";
    private static final Pattern NAMED = Pattern.compile("\\s*+(?:>>>?\\s*+)?"
            + "(?<name>[\\p{L}\\[【][^：:\\n。？！?!；;，“”\"《》…]{0,47}?)\\s{0,3}(?:：|:(?=\\s|$|[^\\x00-\\x7F]))\\s*+");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[【]|[\\]】]$");
    private static final Pattern UNNAMED = Pattern.compile("\\s*+>>>?\\s*+");

    /** The label at an offset of a text, if there may be one. */
    static Optional<SpeakerLabel> at(RunningText text, int offset) {
        Matcher named = NAMED.matcher(text.text()).region(offset, text.text().length());
        boolean hasChange = text.text().startsWith(CHANGE, offset);
        if (named.lookingAt()) {
            Span name = new Span(named.start("name"), named.end("name"));
            boolean isMarked = hasChange || isBoldAlone(text, name, named.end());
            String bare = BRACKETS.matcher(named.group("name")).replaceAll("").strip();
            if (!bare.isEmpty()) {
                return Optional.of(new SpeakerLabel(bare, new Span(offset, named.end()), isMarked));
            }
        }
        Matcher unnamed =
                UNNAMED.matcher(text.text()).region(offset, text.text().length());
        return unnamed.lookingAt()
                ? Optional.of(new SpeakerLabel("", new Span(offset, unnamed.end()), true))
                : Optional.empty();
    }

    /** The name as it is compared: a wrap may have put a space into it. */
    String key() {
        return key(name);
    }

    static String key(String name) {
        return WhiteSpace.remove(name).toLowerCase(Locale.ROOT);
    }

    /** Whether the label and nothing after it is bold: a paragraph that is bold throughout has no bold label. */
    private static boolean isBoldAlone(RunningText text, Span name, int labelEnd) {
        return text.boldAt(name.start())
                .filter(bold -> bold.end() >= name.end() && bold.end() <= labelEnd)
                .isPresent();
    }
}
