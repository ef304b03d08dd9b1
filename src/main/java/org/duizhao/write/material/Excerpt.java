package org.duizhao.write.material;

/** The beginning of a text on one line, for a list that people read. */
public final class Excerpt {
    private static final int LONGEST = 80;

    /** Bounds the work on a long text; only white space that collapses to less than 80 characters is lost by it. */
    private static final int LOOKED_AT = 8 * LONGEST;

    private Excerpt() {}

    /** At most 80 characters of the text, white space as single spaces, an ellipsis where something was cut off. */
    public static String of(String text) {
        String stripped = text.strip();
        String beginning = stripped.substring(0, Math.min(stripped.length(), LOOKED_AT));
        int[] shown = beginning.replaceAll("\\s+", " ").codePoints().toArray();
        if (shown.length <= LONGEST && beginning.length() == stripped.length()) {
            return new String(shown, 0, shown.length);
        }
        return new String(shown, 0, Math.min(shown.length, LONGEST - 1)) + "…";
    }
}
