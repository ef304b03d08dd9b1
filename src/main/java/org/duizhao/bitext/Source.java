package org.duizhao.bitext;

/**
 * A text as it was received, decoded and otherwise untouched.
 *
 * @param name what the person calls it: a path or an address
 * @param language the language it is written in
 * @param text its characters; every {@link Span} of a transcript points into it
 */
public record Source(String name, Language language, String text) {
    /** The stretch of the text that a span covers. */
    public String excerpt(Span span) {
        return text.substring(span.start(), span.end());
    }
}
