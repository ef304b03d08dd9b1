package org.duizhao.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.read.caption.SubRipReader;
import org.duizhao.read.caption.WebVttReader;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;
import org.duizhao.read.markdown.MarkdownReader;

/** Reads a transcript from Markdown (as converted from a web page), plain text, SubRip or WebVTT. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * Reads a file whose encoding its bytes tell.
     *
     * @throws BadInputException as the other does
     */
    public static Transcript read(Path file, Language language) {
        return read(file, language, ReadingChoices.NONE);
    }

    /**
     * Reads a file.
     *
     * @throws BadInputException if the file cannot be read or decoded, is malformed, holds no talk, or is written in
     *     the other language, or if a choice does not fit it
     */
    public static Transcript read(Path file, Language language, ReadingChoices choices) {
        return read(decoded(file, language, choices.encoding()), choices.extent());
    }

    /**
     * Reads a page that was fetched.
     *
     * @throws BadInputException if the page cannot be decoded, is malformed, holds no talk, or is written in the other
     *     language, or if a choice does not fit it
     */
    public static Transcript read(Fetched page, Language language, ReadingChoices choices) {
        return read(page.decoded(language, choices.encoding()), choices.extent());
    }

    /**
     * Reads a text that was received already.
     *
     * @param name what the person calls it; its ending and the text's beginning tell the format
     * @param text the characters, without a byte order mark
     * @throws BadInputException if the text is malformed, holds no talk, or is written in the other language
     */
    public static Transcript read(String name, String text, Language language) {
        return read(name, text, language, TalkExtent.BY_SIGNS);
    }

    /**
     * Reads a text that was received already, of which a person may say which part is the talk.
     *
     * @throws BadInputException as the other does, or if the extent does not fit the text
     */
    public static Transcript read(String name, String text, Language language, TalkExtent extent) {
        return read(new Source(name, language, text), extent);
    }

    private static Source decoded(Path file, Language language, Optional<Charset> encoding) {
        return TextFile.decode(file.toString(), InputFile.read(file), language, EncodingHints.named(encoding));
    }

    private static Transcript read(Source source, TalkExtent extent) {
        Transcript transcript = switch (Format.of(source.name(), source.text())) {
            case MARKDOWN -> PageTranscript.of(source, MarkdownReader.read(source), extent);
            case PLAIN_TEXT -> PageTranscript.of(source, PlainTextReader.read(source), extent);
            case SUBRIP -> CaptionTranscript.of(source, SubRipReader.read(source), extent);
            case WEBVTT -> CaptionTranscript.of(source, WebVttReader.read(source), extent);
        };
        if (transcript.blocks().isEmpty()) {
            throw new BadInputException(
                    Place.of(source.name()), "there is no text of a talk in it", "check that it is the file you meant");
        }
        LanguageCheck.check(transcript);
        return transcript;
    }
}
