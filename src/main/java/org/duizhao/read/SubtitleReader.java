package org.duizhao.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Subtitle;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.read.caption.Caption;
import org.duizhao.read.caption.CaptionFile;
import org.duizhao.read.caption.LineLanguages;
import org.duizhao.read.caption.SubRipReader;
import org.duizhao.read.caption.SubStationReader;
import org.duizhao.read.caption.TimedTextJsonReader;
import org.duizhao.read.caption.WebVttReader;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;

/**
 * Reads a subtitle file cue by cue, as it is shown: each line in the language that it is written in. What a person says in
 * it belongs to {@link TranscriptReader}.
 */
public final class SubtitleReader {
    private SubtitleReader() {}

    /**
     * The cues of a file, in its order.
     *
     * @throws BadInputException if the file cannot be read, or is no subtitle file
     */
    public static List<Subtitle> read(Path file, Optional<Charset> encoding) {
        Source source =
                TextFile.decode(file.toString(), InputFile.read(file), Language.CHINESE, EncodingHints.named(encoding));
        List<Caption> captions = captions(source).captions();
        LineLanguages languages =
                LineLanguages.of(captions.stream().map(Caption::lines).toList());
        List<Subtitle> cues = new ArrayList<>();
        String speaker = "";
        for (Caption caption : captions) {
            String before = speaker;
            speaker = caption.voices().get(0).name().orElse("");
            cues.add(subtitle(caption, languages, speaker, !speaker.isEmpty() && !speaker.equals(before)));
        }
        return cues;
    }

    private static CaptionFile captions(Source source) {
        return switch (Format.of(source.name(), source.text(), Optional.empty())) {
            case SUBRIP -> SubRipReader.read(source);
            case WEBVTT -> WebVttReader.read(source);
            case SUBSTATION -> SubStationReader.readShown(source);
            case TIMED_TEXT_JSON -> TimedTextJsonReader.read(source).file();
            case MARKDOWN, PLAIN_TEXT, HTML ->
                throw new BadInputException(
                        Place.of(source.name()), "this is no subtitle file", "name a file in SRT, WebVTT or ASS");
        };
    }

    private static Subtitle subtitle(Caption caption, LineLanguages known, String speaker, boolean startsTurn) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        List<String> lines = caption.lines();
        List<Language> languages = known.ofLines(lines);
        for (int k = 0; k < lines.size(); k++) {
            (languages.get(k) == Language.CHINESE ? chinese : english).add(lines.get(k));
        }
        return new Subtitle(caption.time(), speaker, startsTurn, chinese, english);
    }
}
