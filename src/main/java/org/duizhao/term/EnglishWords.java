package org.duizhao.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;

/**
 * The words of an English text: letters and digits, numbers with their points and commas, without possessive endings;
 * the parts of hyphenated words are words of their own.
 */
public final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)+|[\\p{L}\\p{M}\\p{N}]+[+#]*");
    private static final Pattern CLITIC = Pattern.compile("['’](?:s|S|re|ve|ll|d|m|t)(?![\\p{L}\\p{N}])");
    private static final Pattern PLURAL_OF_CAPITALS = Pattern.compile("[A-Z0-9]*[A-Z]s");
    /** A plural that no dictionary has for one ({@code jailbreaks}); what has a capital may be a name that ends so. */
    private static final Pattern NEW_PLURAL = Pattern.compile("[a-z]{3,}[a-hj-rtv-z]s");

    private static final String HYPHENS = "-‐‑";

    private final Lexicon lexicon;

    public EnglishWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One word.
     *
     * @param start where it begins, a UTF-16 offset
     * @param end where it ends
     * @param written the word without a plural ending that capitals take ({@code LLMs})
     * @param lemma its base form in small letters
     * @param hyphenated whether a hyphen binds it to the next word
     */
    public record Word(int start, int end, String written, String lemma, boolean hyphenated) {}

    /** The words in order. */
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        Matcher clitic = CLITIC.matcher(text);
        for (int from = 0; matcher.find(from); ) {
            words.add(word(text, matcher.start(), matcher.end()));
            boolean hasClitic = clitic.region(matcher.end(), text.length())
                    .useTransparentBounds(true)
                    .lookingAt();
            from = hasClitic ? clitic.end() : matcher.end();
        }
        return words;
    }

    /** The base form of several words written as one. */
    String joined(List<Word> parts) {
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.written()));
        return lemma(joined.toString());
    }

    private Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        boolean plural = PLURAL_OF_CAPITALS.matcher(written).matches();
        String singular = plural ? written.substring(0, written.length() - 1) : written;
        boolean hyphenated = end + 1 < text.length()
                && HYPHENS.indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return new Word(start, end, singular, lemma(singular), hyphenated);
    }

    private String lemma(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        String lemma = lexicon.lemma(word);
        boolean isNewPlural = lemma.equals(word) && NEW_PLURAL.matcher(written).matches() && !isCounted(word);
        return isNewPlural ? word.substring(0, word.length() - 1) : lemma;
    }

    private boolean isCounted(String word) {
        int id = lexicon.englishId(word);
        return id != Lexicon.UNKNOWN && lexicon.englishRank(id) > 0;
    }
}
