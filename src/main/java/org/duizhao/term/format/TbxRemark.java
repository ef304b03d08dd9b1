package org.duizhao.term.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A note in a term base that says what TBX-Basic has no data category for: {@code Duizhao: status=proposed; gap=yes}. Other
 * programs show it to people as they show any note, and a file that holds it is still TBX-Basic.
 *
 * @param values what is said, by name; a backslash stands before a semicolon or backslash of a value
 */
record TbxRemark(Map<String, String> values) {
    static final TbxRemark NONE = new TbxRemark(Map.of());

    static final String STATUS = "status";
    static final String CASE = "case";
    static final String KEEP = "keep";
    static final String GAP = "gap";
    static final String PART_OF_SPEECH = "pos";
    static final String ENGLISH = "english";
    static final String MISHEARD = "misheard";
    static final String CONTEXT = "context";
    static final String YES = "yes";

    private static final String MARK = "Duizhao:";
    private static final Pattern PAIR = Pattern.compile("\\s*([a-z]+)=((?:[^;\\\\]|\\\\[;\\\\]|\\\\(?![;\\\\]))*+)");

    TbxRemark {
        values = new LinkedHashMap<>(values);
    }

    /** The remark that a note is; empty if it is an ordinary note. */
    static Optional<TbxRemark> of(String note) {
        if (!begins(note)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        String pairs = note.substring(MARK.length());
        if (pairs.isBlank()) {
            return Optional.of(NONE);
        }
        var matcher = PAIR.matcher(pairs);
        int end = -1;
        while (end < pairs.length() && matcher.find(end + 1) && matcher.start() == end + 1) {
            values.put(
                    matcher.group(1),
                    matcher.group(2).replaceAll("\\\\([;\\\\])", "$1").strip());
            end = matcher.end();
        }
        return end == pairs.length() ? Optional.of(new TbxRemark(values)) : Optional.empty();
    }

    /** Whether a note could be taken for a remark. */
    static boolean begins(String note) {
        return note.startsWith(MARK);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isYes(String name) {
        return value(name).equals(YES);
    }

    /** The note. */
    String text() {
        return values.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "="
                        + entry.getValue().replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";", MARK, ""));
    }
}
