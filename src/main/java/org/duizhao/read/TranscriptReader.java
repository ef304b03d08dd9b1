package org.duizhao.read;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.read.caption.DrawnCaptions;
import org.duizhao.read.caption.SubRipReader;
import org.duizhao.read.caption.SubStationReader;
import org.duizhao.read.caption.TimedTextJsonReader;
import org.duizhao.read.caption.WebVttReader;
import org.duizhao.read.docx.DocxReader;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;
import org.duizhao.read.html.HtmlReader;
import org.duizhao.read.markdown.MarkdownReader;
import org.duizhao.read.text.DrawnPage;
import org.duizhao.read.text.InvisibleCharacters;

/** Reads a transcript from whatever people have: web pages, Markdown, Word documents, plain text, captions. */
public final class TranscriptReader {
    private final TalkExtent extent;

    private TranscriptReader(TalkExtent extent) {
        this.extent = extent;
    }

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
        Received received = new Received(
                file.toString(), InputFile.read(file), Optional.empty(), EncodingHints.named(choices.encoding()));
        return new TranscriptReader(choices.extent()).read(received, language);
    }

    /**
     * Reads a page that was fetched.
     *
     * @throws BadInputException if the page cannot be decoded, is malformed, holds no talk, or is written in the other
     *     language, or if a choice does not fit it
     */
    public static Transcript read(Fetched page, Language language, ReadingChoices choices) {
        return new TranscriptReader(choices.extent()).read(page.received(choices.encoding()), language);
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
        return checked(new TranscriptReader(extent).text(new Source(name, language, text), Optional.empty()));
    }

    private Transcript read(Received received, Language language) {
        Transcript transcript = DocxReader.isPackage(received.bytes())
                ? page(DocxReader.read(received.name(), received.bytes(), language))
                : text(
                        TextFile.decode(received.name(), received.bytes(), language, received.encoding()),
                        received.mediaType());
        return checked(transcript);
    }

    private Transcript text(Source decoded, Optional<String> mediaType) {
        Source source = InvisibleCharacters.remarked(decoded);
        return switch (Format.of(source.name(), source.text(), mediaType)) {
            case MARKDOWN -> PageTranscript.of(source, MarkdownReader.read(source), extent);
            case PLAIN_TEXT -> PageTranscript.of(source, PlainTextReader.read(source), extent);
            case HTML -> page(HtmlReader.read(decoded));
            case SUBRIP -> CaptionTranscript.of(source, SubRipReader.read(source), extent);
            case WEBVTT -> CaptionTranscript.of(source, WebVttReader.read(source), extent);
            case SUBSTATION -> CaptionTranscript.of(source, SubStationReader.read(source), extent);
            case TIMED_TEXT_JSON -> captions(TimedTextJsonReader.read(decoded));
        };
    }

    private Transcript page(DrawnPage drawn) {
        return PageTranscript.of(drawn.source(), drawn.page(), extent);
    }

    private Transcript captions(DrawnCaptions drawn) {
        return CaptionTranscript.of(drawn.source(), drawn.file(), extent);
    }

    private static Transcript checked(Transcript transcript) {
        if (transcript.blocks().isEmpty()) {
            throw new BadInputException(
                    Place.of(transcript.source().name()),
                    "there is no text of a talk in it",
                    "check that it is the file you meant");
        }
        LanguageCheck.check(transcript);
        return transcript;
    }
}
