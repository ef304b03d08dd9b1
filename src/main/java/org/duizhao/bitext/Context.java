package org.duizhao.bitext;

/**
 * What has to stand around a string in a Chinese sentence for the string to mean a term, or must not.
 *
 * @param excluded whether the string does not mean the term there
 * @param before what stands before the string
 * @param after what stands after it
 */
public record Context(boolean excluded, Neighbour before, Neighbour after) {
    public Context {
        if (before.text().isEmpty() && after.text().isEmpty()) {
            throw new IllegalArgumentException("a context names what stands before or after");
        }
    }

    /**
     * What stands on one side.
     *
     * @param text the text, or empty where any will do
     * @param apart whether other text of the same sentence may stand between it and the string, up to 200 characters
     */
    public record Neighbour(String text, boolean apart) {
        /** Anything, or nothing. */
        public static final Neighbour ANY = new Neighbour("", false);

        public Neighbour {
            text = text.strip();
            if (apart && text.isEmpty()) {
                throw new IllegalArgumentException("nothing stands apart");
            }
        }

        /** A text right beside the string. */
        public static Neighbour next(String text) {
            return new Neighbour(text, false);
        }
    }
}
