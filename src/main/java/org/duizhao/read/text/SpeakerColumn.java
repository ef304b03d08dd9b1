package org.duizhao.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;

/**
 * Finds the column of a table that says who speaks, as in transcripts of two columns, speaker and words, or of three,
 * with a time before or between them. In it names come again and again and are short; what stands behind them is not.
 */
public final class SpeakerColumn {
    /** What makes a label of a name. */
    public static final String COLON = "：";

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_COLUMNS = 3;
    private static final int LONGEST_NAME = 40;
    private static final double LEAST_SHARE_OF_NAMES = 0.9;
    private static final int LEAST_WORDS_PER_NAME = 2;
    private static final int LONG_WORDS = 15;
    private static final Pattern NAME =
            Pattern.compile("\\s*+[\\p{L}\\[【][\\p{L}\\p{M}\\p{N}\\p{Zs}_.·•'’&/,，、()（）\\[\\]【】|｜-]{0,38}[:：]?\\s*+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern TITLE = Pattern.compile(
            "\\s*+(?:发言人|發言人|说话人|說話人|讲话人|讲者|講者|姓名|人物|角色|speakers?|name|who)\\s*+[:：]?\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\s*+[\\[(（【]?(?:\\d{1,2}[:：])?\\d{1,3}[:：]\\d{2}(?:[.,]\\d{1,3})?.{0,20}", Pattern.DOTALL);

    private SpeakerColumn() {}

    /**
     * The speakers' column of a table, if it has one.
     *
     * @param rows the texts of the cells of each row
     */
    public static OptionalInt of(List<List<String>> rows) {
        List<List<String>> full = rows.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isBlank()).count() >= 2)
                .toList();
        boolean isNarrow = full.stream().allMatch(row -> row.size() <= MOST_COLUMNS);
        if (full.size() < FEWEST_ROWS || !isNarrow) {
            return OptionalInt.empty();
        }
        int column = isClock(full, 0) ? 1 : 0;
        return isNamed(full, column) ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Whether a row of the table says in a column who speaks; the row of titles does not. */
    public static boolean namesSpeaker(List<String> row, int column) {
        return column + 1 < row.size()
                && !row.get(column).isBlank()
                && !TITLE.matcher(row.get(column)).matches();
    }

    /** A cell that names who speaks, as the label that it is. */
    public static StyledLine label(String cell) {
        String name = WHITE_SPACE.matcher(cell.strip()).replaceAll(" ");
        String label = isLabel(name) ? name : name + COLON;
        return new StyledLine(label, List.of(new Span(0, label.length())));
    }

    /** Whether a name has the colon of a label already. */
    public static boolean isLabel(String name) {
        String stripped = name.strip();
        return stripped.endsWith(":") || stripped.endsWith(COLON);
    }

    private static boolean isClock(List<List<String>> rows, int column) {
        return share(rows, column, CLOCK) >= LEAST_SHARE_OF_NAMES;
    }

    private static boolean isNamed(List<List<String>> rows, int column) {
        if (share(rows, column, NAME) < LEAST_SHARE_OF_NAMES) {
            return false;
        }
        Set<String> names = new HashSet<>();
        long nameLength = 0;
        long wordsLength = 0;
        for (List<String> row : rows) {
            names.add(row.get(column).strip());
            nameLength += row.get(column).length();
            wordsLength += row.get(row.size() - 1).length();
        }
        boolean comesAgain = names.size() < rows.size();
        boolean hasLongWords = wordsLength >= (long) LONG_WORDS * rows.size();
        return wordsLength >= LEAST_WORDS_PER_NAME * nameLength && (comesAgain || hasLongWords);
    }

    private static double share(List<List<String>> rows, int column, Pattern pattern) {
        long fitting = rows.stream()
                .filter(row -> column + 1 < row.size())
                .map(row -> row.get(column))
                .filter(cell -> cell.length() <= LONGEST_NAME
                        && pattern.matcher(cell).matches()
                        && !SentenceEnd.isAt(cell.strip(), cell.strip().length()))
                .count();
        return (double) fitting / rows.size();
    }
}
