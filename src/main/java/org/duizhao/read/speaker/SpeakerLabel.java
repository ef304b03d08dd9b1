package org.duizhao.read.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.EventText;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;
import org.duizhao.read.text.WhiteSpace;

/**
 * What may be the label of a turn, at the beginning of a line.
 *
 * @param name the name as it stands, lines joined; empty where {@code >>} only tells that somebody else speaks
 * @param stretch the label in its text, colon and following white space included
 * @param form what makes it look like a label
 */
public record SpeakerLabel(String name, Span stretch, Form form) {
    /** What makes a stretch of text look like a label. */
    public enum Form {
        /** After {@code >>}, or in captions after a dash, which tell that somebody else speaks. */
        CHANGE,
        /** Set in bold up to its colon. */
        BOLD,
        /** On a line with a time stamp: {@code 张三 00:01:02}, {@code [00:01:02] 张三}. */
        STAMPED,
        /** On a line with a time stamp, but the title of a chapter and nobody's name. */
        TITLE,
        /** Followed by a colon. */
        COLON,
        /** In square brackets: {@code 【主持人】}. */
        BRACKETED,
        /** Alone on its line. */
        LINE
    }

    private static final String CHANGE = ">>";
    private static final Pattern NAMED = Pattern.compile("\\s*+(?:>>>?\\s*+)?"
            + "(?<name>[\\p{L}\\[【][^：:\\n。？！?!；;，“”\"《》…]{0,47}?)\\s{0,3}(?:：|:(?=\\s|$|[^\\x00-\\x7F]))\\s*+");
    private static final Pattern BRACKETED =
            Pattern.compile("\\s*+(?:>>>?\\s*+)?(?:\\[(?<square>[^\\[\\]：:]{1,40})\\]|【(?<thick>[^【】：:]{1,20})】)\\s*+");
    private static final Pattern ALONE = Pattern.compile("[\\p{L}\\[【][\\p{L}\\p{M}\\p{N} _.·•'’&/()（）\\]】|｜-]{0,39}");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[【]|[\\]】]$");
    private static final Pattern CHANGES = Pattern.compile("^>>>?\\s*+");
    private static final Pattern REMARK = Pattern.compile("\\s*+[（(](?<words>[^（）()]{1,40})[）)]$");
    /** How far behind its beginning the colon of a name can stand, the white space before it included. */
    private static final int FARTHEST_COLON = 60;

    private static final int LONGEST_LINE = 40;
    private static final int MOST_ARROWS = 3;
    private static final Pattern UNNAMED = Pattern.compile("\\s*+>>>?\\s*+");
    private static final Pattern COLON = Pattern.compile("\\s*+[:：]?\\s*+");

    /** The labels there may be at an offset of a text, the surest first. */
    static List<SpeakerLabel> at(RunningText text, int offset) {
        List<SpeakerLabel> labels = new ArrayList<>();
        stamped(text, offset).ifPresent(labels::add);
        int first = skipChange(text.text(), offset);
        if (hasColon(text.text(), first)) {
            named(text, offset).ifPresent(labels::add);
        }
        if (first < text.text().length() && "[【".indexOf(text.text().charAt(first)) >= 0) {
            bracketed(text, offset).ifPresent(labels::add);
        }
        alone(text, offset).ifPresent(labels::add);
        if (first > offset) {
            unnamed(text, offset).ifPresent(labels::add);
        }
        return labels;
    }

    /** The first character behind white space and {@code >>}; what it is rules out most labels at once. */
    private static int skipChange(String text, int offset) {
        int arrows = skipSpace(text, offset);
        int afterArrows = arrows;
        while (afterArrows < text.length() && afterArrows < arrows + MOST_ARROWS && text.charAt(afterArrows) == '>') {
            afterArrows++;
        }
        return skipSpace(text, afterArrows);
    }

    private static int skipSpace(String text, int offset) {
        int next = offset;
        while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean hasColon(String text, int from) {
        int end = Math.min(text.length(), from + FARTHEST_COLON);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }

    private static Optional<SpeakerLabel> named(RunningText text, int offset) {
        Matcher named = NAMED.matcher(text.text()).region(offset, text.text().length());
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        Span name = new Span(named.start("name"), named.end("name"));
        Form form = isBoldAlone(text, name, named.end()) ? Form.BOLD : Form.COLON;
        return label(named.group("name"), new Span(offset, named.end()), changeOr(form, text, offset));
    }

    /** A name before the stamp of its line, or one that is all there is on the line after its stamp. */
    private static Optional<SpeakerLabel> stamped(RunningText text, int offset) {
        int lineEnd = text.lineEnd(offset);
        OptionalInt nameEnd = text.stamps().nameEnd(offset, lineEnd);
        if (nameEnd.isPresent()) {
            Matcher colon = COLON.matcher(text.text())
                    .region(nameEnd.getAsInt(), text.text().length());
            int end = colon.lookingAt() ? colon.end() : nameEnd.getAsInt();
            return label(
                    withoutColon(text.text().substring(offset, nameEnd.getAsInt())),
                    new Span(offset, end),
                    Form.STAMPED);
        }
        return text.stamps().beginLine(offset)
                ? line(text, offset, lineEnd, Form.STAMPED)
                        .filter(label ->
                                !text.stamps().beginLine(label.stretch().end()))
                : Optional.empty();
    }

    private static Optional<SpeakerLabel> alone(RunningText text, int offset) {
        return line(text, offset, text.lineEnd(offset), Form.LINE);
    }

    private static Optional<SpeakerLabel> line(RunningText text, int offset, int lineEnd, Form form) {
        Span line = WhiteSpace.trim(text.text(), new Span(offset, lineEnd));
        boolean isName = line.length() <= LONGEST_LINE
                && !SentenceEnd.isAt(text.text(), line.end())
                && ALONE.matcher(text.text()).region(line.start(), line.end()).matches();
        return isName
                ? label(text.text().substring(line.start(), line.end()), new Span(offset, lineEnd), form)
                : Optional.empty();
    }

    private static Optional<SpeakerLabel> bracketed(RunningText text, int offset) {
        Matcher matcher =
                BRACKETED.matcher(text.text()).region(offset, text.text().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = matcher.group("square") == null ? matcher.group("thick") : matcher.group("square");
        Form form = changeOr(Form.BRACKETED, text, offset);
        return EventText.isSound(name) ? Optional.empty() : label(name, new Span(offset, matcher.end()), form);
    }

    private static Optional<SpeakerLabel> unnamed(RunningText text, int offset) {
        Matcher unnamed =
                UNNAMED.matcher(text.text()).region(offset, text.text().length());
        return unnamed.lookingAt()
                ? Optional.of(new SpeakerLabel("", new Span(offset, unnamed.end()), Form.CHANGE))
                : Optional.empty();
    }

    private static Form changeOr(Form form, RunningText text, int offset) {
        return text.text().startsWith(CHANGE, offset) ? Form.CHANGE : form;
    }

    /** The name without brackets around it and without a remark on how it is said behind it: {@code 林悦（笑）}. */
    private static Optional<SpeakerLabel> label(String written, Span stretch, Form form) {
        String bare = BRACKETS.matcher(CHANGES.matcher(written.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
        Matcher remark = REMARK.matcher(bare);
        if (remark.find() && remark.start() > 0 && EventText.isSound(remark.group("words"))) {
            bare = bare.substring(0, remark.start());
        }
        return bare.isEmpty() ? Optional.empty() : Optional.of(new SpeakerLabel(bare, stretch, form));
    }

    /** The same label, the name as it is spelled elsewhere. */
    SpeakerLabel named(String spelling) {
        return new SpeakerLabel(spelling, stretch, form);
    }

    /** The same stretch, which is a title. */
    SpeakerLabel asTitle() {
        return new SpeakerLabel(name, stretch, Form.TITLE);
    }

    /** The same label, with what stands before it from an offset on. */
    SpeakerLabel from(int start) {
        return new SpeakerLabel(name, new Span(start, stretch.end()), form);
    }

    /** Whether it is set apart from ordinary text, so that it begins a turn even of the same person. */
    public boolean isMarked() {
        return form == Form.CHANGE || form == Form.BOLD;
    }

    /** The name as it is compared: a wrap may have put a space into it. */
    String key() {
        return key(name);
    }

    static String key(String name) {
        return WhiteSpace.remove(name).toLowerCase(Locale.ROOT);
    }

    private static String withoutColon(String name) {
        String stripped = name.strip();
        boolean hasColon = stripped.endsWith(":") || stripped.endsWith("：");
        return hasColon ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** Whether the label and nothing after it is bold: a paragraph that is bold throughout has no bold label. */
    private static boolean isBoldAlone(RunningText text, Span name, int labelEnd) {
        return text.boldAt(name.start())
                .filter(bold -> bold.end() >= name.end() && bold.end() <= labelEnd)
                .isPresent();
    }
}
