package org.duizhao.bitext;

import java.util.List;

/**
 * A text as it was received, decoded and otherwise untouched. Of a document that is not read as a text (HTML, DOCX,
 * captions in JSON) it is the text drawn from it, a line of it a line.
 *
 * @param name what the person calls it: a path or an address
 * @param language the language it is written in
 * @param text its characters; every {@link Span} of a transcript points into it
 * @param remarks what the person should know of how it was read, a clause each: an encoding that was guessed, characters
 *     that were left out
 */
public record Source(String name, Language language, String text, List<String> remarks) {
    public Source {
        remarks = List.copyOf(remarks);
    }

    /** A source of which nothing is to be remarked. */
    public Source(String name, Language language, String text) {
        this(name, language, text, List.of());
    }

    /** The stretch of the text that a span covers. */
    public String excerpt(Span span) {
        return text.substring(span.start(), span.end());
    }
}
