package org.duizhao.term;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.Term;
import org.duizhao.term.EnglishWords.Word;

/**
 * What a text has to look like, beyond its words, to be a form of a rendering.
 *
 * @param rendering the rendering
 * @param written its words as one, or empty where case does not matter
 */
record RenderingPattern(Rendering rendering, String written) {
    private static final int LETTERS_THAT_KEEP_THEIR_CASE = 3;
    private static final String BETWEEN_WORDS_OF_A_TERM = "-‐‑'’\"“”*_";

    static RenderingPattern of(Rendering rendering, List<Word> words) {
        boolean keepsItsCase = keepsItsCase(rendering.text(), rendering.term().letterCase());
        return new RenderingPattern(rendering, keepsItsCase ? written(words) : "");
    }

    /**
     * Whether a text is a form of the rendering.
     *
     * @param text the sentence
     * @param words its words from the first to the last of the form
     * @param matched those of them that are the rendering's
     */
    boolean allows(String text, List<Word> words, List<Word> matched) {
        return (words.size() == matched.size() || rendering.term().gapAllowed())
                && (written.isEmpty() || written.equals(written(matched)))
                && belongTogether(text, words);
    }

    private boolean belongTogether(String text, List<Word> words) {
        for (int w = 1; w < words.size(); w++) {
            int from = words.get(w - 1).end();
            int to = words.get(w).start();
            if (!text.substring(from, to).chars().allMatch(this::mayStandBetweenWords)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayStandBetweenWords(int c) {
        return Character.isWhitespace(c)
                || Character.isLetter(c)
                || BETWEEN_WORDS_OF_A_TERM.indexOf(c) >= 0
                || rendering.text().indexOf(c) >= 0;
    }

    private static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining());
    }

    private static boolean keepsItsCase(String text, Term.LetterCase letterCase) {
        return switch (letterCase) {
            case ANY -> false;
            case EXACT -> true;
            case BY_LENGTH ->
                text.chars().anyMatch(Character::isUpperCase)
                        && text.chars().filter(Character::isLetter).count() <= LETTERS_THAT_KEEP_THEIR_CASE;
        };
    }
}
