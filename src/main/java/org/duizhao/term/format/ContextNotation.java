package org.duizhao.term.format;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;

/**
 * How a cell of a table writes several texts, and where forms mean their term:
 *
 * <pre>
 *   Sonet|索内特          two forms, wherever they stand
 *   使用[Cloud]的         Cloud, between 使用 and 的
 *   [云]模型              云, before 模型
 *   训练…[推理]           推理, if 训练 stands before it in the sentence, at most 200 characters away
 *   大模型|!较[大模型]    大模型, but not after 较
 * </pre>
 *
 * <p>A form may have several contexts, one after the other. A backslash before one of {@code | [ ] ! … \} takes its
 * meaning away.
 */
final class ContextNotation {
    private static final String ALWAYS_SIGNS = "|[]\\";
    private static final String SIGNS = ALWAYS_SIGNS + "!…";
    private static final char ESCAPE = '\\';

    private ContextNotation() {}

    /** A cell that does not follow the notation. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String what) {
            super(what);
        }
    }

    /** The texts of a cell, none blank. */
    static List<String> texts(String cell) {
        return pieces(cell).stream()
                .map(ContextNotation::plain)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String textsCell(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(joining("|"));
    }

    /**
     * The forms of a cell. What is said of one text in several pieces is said of one form: it means the term in one of
     * the contexts that are not excluded, or anywhere if it also stands alone, and in none of those that are.
     */
    static List<ChineseForm> forms(String cell) throws MalformedException {
        Map<String, List<ChineseForm>> byText = new LinkedHashMap<>();
        for (String piece : pieces(cell)) {
            if (!piece.isBlank()) {
                ChineseForm form = form(piece.strip());
                byText.computeIfAbsent(form.text(), text -> new ArrayList<>()).add(form);
            }
        }
        return byText.values().stream().map(ContextNotation::gathered).toList();
    }

    private static ChineseForm gathered(List<ChineseForm> ofOneText) {
        boolean anywhere = ofOneText.stream().anyMatch(form -> form.contexts().isEmpty());
        List<Context> contexts = ofOneText.stream()
                .flatMap(form -> form.contexts().stream())
                .filter(context -> context.excluded() || !anywhere)
                .toList();
        return new ChineseForm(ofOneText.get(0).text(), contexts);
    }

    static String formsCell(List<ChineseForm> forms) {
        return forms.stream().flatMap(ContextNotation::written).collect(joining("|"));
    }

    private static Stream<String> written(ChineseForm form) {
        String text = escaped(form.text());
        return form.contexts().isEmpty()
                ? Stream.of(startEscaped(text, '!'))
                : form.contexts().stream().map(context -> written(context, text));
    }

    private static String written(Context context, String text) {
        String before = written(context.before());
        String after = startEscaped(escaped(context.after().text()), '…');
        return (context.excluded() ? "!" + before : startEscaped(before, '!'))
                + "["
                + text
                + "]"
                + (context.after().apart() ? "…" : "")
                + after;
    }

    private static String written(Neighbour before) {
        String text = escaped(before.text());
        String safe = text.endsWith("…") ? text.substring(0, text.length() - 1) + "\\…" : text;
        return safe + (before.apart() ? "…" : "");
    }

    private static ChineseForm form(String piece) throws MalformedException {
        boolean excluded = piece.charAt(0) == '!';
        int open = sign(piece, '[', 0);
        if (open < 0 && sign(piece, ']', 0) < 0 && !excluded) {
            return ChineseForm.anywhere(plain(piece));
        }
        int close = sign(piece, ']', open + 1);
        boolean onePair =
                open >= 0 && close > open && sign(piece, '[', open + 1) < 0 && sign(piece, ']', close + 1) < 0;
        if (!onePair || plain(piece.substring(open + 1, close)).isBlank()) {
            throw new MalformedException("\"%s\" does not have one form between [ and ]".formatted(piece));
        }
        Neighbour before = before(piece.substring(excluded ? 1 : 0, open));
        Neighbour after = after(piece.substring(close + 1));
        if (before.text().isEmpty() && after.text().isEmpty()) {
            throw new MalformedException("\"%s\" has nothing before or after its brackets".formatted(piece));
        }
        return new ChineseForm(plain(piece.substring(open + 1, close)), List.of(new Context(excluded, before, after)));
    }

    private static Neighbour before(String text) {
        String stripped = text.strip();
        int last = stripped.length() - 1;
        boolean apart = last > 0 && sign(stripped, '…', last) == last;
        return neighbour(apart ? stripped.substring(0, last) : stripped, apart);
    }

    private static Neighbour after(String text) {
        String stripped = text.strip();
        boolean apart = stripped.length() > 1 && stripped.charAt(0) == '…';
        return neighbour(apart ? stripped.substring(1) : stripped, apart);
    }

    private static Neighbour neighbour(String text, boolean apart) {
        String plain = plain(text).strip();
        return new Neighbour(plain, apart && !plain.isEmpty());
    }

    private static List<String> pieces(String cell) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int bar = sign(cell, '|', 0); bar >= 0; bar = sign(cell, '|', start)) {
            pieces.add(cell.substring(start, bar));
            start = bar + 1;
        }
        pieces.add(cell.substring(start));
        return pieces;
    }

    /** Where a sign stands that no backslash takes the meaning from, or -1. */
    private static int sign(String text, char sign, int from) {
        int at = text.indexOf(sign, Math.max(from, 0));
        while (at >= 0 && isEscaped(text, at)) {
            at = text.indexOf(sign, at + 1);
        }
        return at;
    }

    private static boolean isEscaped(String text, int offset) {
        int backslashes = 0;
        while (offset - backslashes > 0 && text.charAt(offset - backslashes - 1) == ESCAPE) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escapes =
                    text.charAt(i) == ESCAPE && i + 1 < text.length() && SIGNS.indexOf(text.charAt(i + 1)) >= 0;
            plain.append(text.charAt(escapes ? ++i : i));
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ALWAYS_SIGNS.indexOf(c) >= 0) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String startEscaped(String escaped, char sign) {
        return !escaped.isEmpty() && escaped.charAt(0) == sign ? ESCAPE + escaped : escaped;
    }
}
