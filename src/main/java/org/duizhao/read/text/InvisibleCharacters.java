package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duizhao.bitext.Source;

/**
 * Characters that nobody sees and that only get in the way of matching: control characters, zero-width spaces and joiners,
 * marks of direction, soft hyphens, noncharacters and lone surrogates. They stay in the source and are left out of what
 * is read from it. A joiner between emoji makes one picture of them and stays.
 */
public final class InvisibleCharacters {
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final int FIRST_PICTURE = 0x2190;
    private static final int MOST_NAMED = 6;

    private InvisibleCharacters() {}

    /** Whether the character at an offset is one; of a surrogate pair the answer is for both halves. */
    public static boolean isAt(CharSequence text, int offset) {
        char c = text.charAt(offset);
        if (c < 0x80) {
            return c < ' ' ? !Character.isWhitespace(c) : c == 0x7F;
        }
        if (c > '\u206F' && c < Character.MIN_SURROGATE) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return isLone(text, offset);
        }
        return c == ZERO_WIDTH_JOINER ? !joinsPictures(text, offset) : isAlways(c);
    }

    /** A source whose remarks tell of those in its text. */
    public static Source remarked(Source source) {
        List<String> remarks = new ArrayList<>(source.remarks());
        remark(source.text()).ifPresent(remarks::add);
        return new Source(source.name(), source.language(), source.text(), remarks);
    }

    /** What is to be told of a text that holds some: how many, and which. */
    private static Optional<String> remark(String text) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                counts.merge(text.charAt(i), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<Character, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED)
                .map(entry -> String.format("U+%04X %d times", (int) entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return Optional.of("left out " + sum + " invisible " + (sum == 1 ? "character" : "characters") + ": " + most
                + (counts.size() > MOST_NAMED ? ", and others" : ""));
    }

    private static boolean isAlways(char c) {
        return c < 0xA0
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || (c >= '\uFFF9' && c <= '\uFFFB')
                || (c >= '\uFDD0' && c <= '\uFDEF')
                || c >= '\uFFFE';
    }

    private static boolean isLone(CharSequence text, int offset) {
        char c = text.charAt(offset);
        return Character.isHighSurrogate(c)
                ? offset + 1 == text.length() || !Character.isLowSurrogate(text.charAt(offset + 1))
                : offset == 0 || !Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private static boolean joinsPictures(CharSequence text, int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && isPicture(text.charAt(offset - 1))
                && isPicture(text.charAt(offset + 1));
    }

    /** Symbols and what modifies them lie in this part of the plane; most pictures lie beyond it. */
    private static boolean isPicture(char c) {
        return Character.isSurrogate(c) || (c >= FIRST_PICTURE && c <= '\u2BFF') || c == '\uFE0F';
    }
}
