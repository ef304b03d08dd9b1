package org.duizhao.read;

import java.nio.file.Path;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Reads a transcript from Markdown (as converted from a web page), plain text, SubRip or WebVTT. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * Reads a file in UTF-8, or in UTF-16 with a byte order mark.
     *
     * @throws BadInputException if the file cannot be read or decoded, is malformed, holds no talk, or is written in
     *     the other language
     */
    public static Transcript read(Path file, Language language) {
        return read(file.toString(), TextDecoder.read(file), language);
    }

    /**
     * Reads a text that was received already.
     *
     * @param name what the person calls it; its ending and the text's beginning tell the format
     * @param text the characters, without a byte order mark
     * @throws BadInputException if the text is malformed, holds no talk, or is written in the other language
     */
    public static Transcript read(String name, String text, Language language) {
        Source source = new Source(name, language, text);
        Transcript transcript = switch (Format.of(name, text)) {
            case MARKDOWN -> PageTranscript.of(source, MarkdownReader.read(source));
            case PLAIN_TEXT -> PageTranscript.of(source, PlainTextReader.read(source));
            case SUBRIP -> CaptionTranscript.of(source, SubRipReader.read(source));
            case WEBVTT -> CaptionTranscript.of(source, WebVttReader.read(source));
        };
        if (transcript.blocks().isEmpty()) {
            throw new BadInputException(
                    Place.of(name), "there is no text of a talk in it", "check that it is the file you meant");
        }
        LanguageCheck.check(transcript);
        return transcript;
    }
}
