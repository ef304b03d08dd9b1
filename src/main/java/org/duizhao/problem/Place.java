package org.duizhao.problem;

/**
 * A place in an input.
 *
 * @param input the name of the file or page, as the person gave it
 * @param line the line, counted from 1, or 0 where the whole input is meant
 * @param column the column in UTF-16 units, counted from 1, or 0 where the whole line is meant
 */
public record Place(String input, int line, int column) {
    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
        }
    }

    /** The whole of an input. */
    public static Place of(String input) {
        return new Place(input, 0, 0);
    }

    /** The place of an offset into the text of an input; lines end at LF, CR or CR LF. */
    public static Place of(String input, CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(input, line, offset - lineStart + 1);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return input;
        }
        return column == 0 ? input + ":" + line : input + ":" + line + ":" + column;
    }
}
