package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.LineBuilder;
import org.duizhao.read.text.RunningText;

/** Reads the text of cues: tags go, voice tags name who speaks, references become characters. */
final class CueMarkup {
    private static final Pattern SUBRIP = Pattern.compile(
            "</?(?:b|i|u|s|c|v|font|span)(?:[\\s.][^<>]{0,200})?>|\\{\\\\[^{}]{0,200}\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEBVTT = Pattern.compile(
            "<v(?:\\.[^\\s>]{0,200})?\\s+(?<voice>[^>]{1,200})>|<[^<>]{0,200}>|&(?<reference>amp|lt|gt|quot|apos|nbsp|lrm|rlm|#39);");
    private static final Map<String, String> REFERENCES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "nbsp", "\u00A0", "lrm", "", "rlm",
            "");

    private final Source source;
    private final boolean isWebVtt;
    private final Optional<WordTimes> words;
    private final List<Caption.Voice> voices = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<String> voice = Optional.empty();
    private LineBuilder line = new LineBuilder();

    private CueMarkup(Source source, boolean isWebVtt, Optional<WordTimes> words) {
        this.source = source;
        this.isWebVtt = isWebVtt;
        this.words = words;
    }

    /** The cues of SubRip, which borrows tags from HTML and positions from ASS. */
    static List<Caption> subRip(Source source, List<TimedLines> cues) {
        return captions(source, cues, false);
    }

    /** The cues of WebVTT (section 4.2.2, WebVTT cue text). */
    static List<Caption> webVtt(Source source, List<TimedLines> cues) {
        return captions(source, cues, true);
    }

    private static List<Caption> captions(Source source, List<TimedLines> cues, boolean isWebVtt) {
        boolean hasWordTimes = isWebVtt && WordTimes.areIn(source.text());
        List<Caption> captions = new ArrayList<>();
        for (TimedLines cue : cues) {
            Optional<WordTimes> words =
                    hasWordTimes ? Optional.of(new WordTimes(source.text(), cue.time())) : Optional.empty();
            CueMarkup markup = new CueMarkup(source, isWebVtt, words);
            cue.lines().forEach(markup::readLine);
            markup.endVoice();
            if (!markup.voices.isEmpty()) {
                captions.add(new Caption(
                        cue.time(), markup.voices, words.map(WordTimes::words).orElse(List.of())));
            }
        }
        return captions;
    }

    private void readLine(Span span) {
        Matcher markup = (isWebVtt ? WEBVTT : SUBRIP).matcher(source.text()).region(span.start(), span.end());
        int copied = span.start();
        while (markup.find()) {
            copy(copied, markup.start());
            copied = markup.end();
            if (isWebVtt) {
                readMarkup(markup);
            }
        }
        copy(copied, span.end());
        endLine();
    }

    private void copy(int start, int end) {
        line.append(source.text().substring(start, end), start, false);
        words.ifPresent(times -> times.readText(new Span(start, end)));
    }

    private void readMarkup(Matcher markup) {
        if (markup.group("voice") != null) {
            endVoice();
            voice = Optional.of(markup.group("voice").strip());
        } else if (markup.group("reference") != null) {
            line.append(REFERENCES.getOrDefault(markup.group("reference"), ""), markup.start(), false);
            words.ifPresent(times -> times.readText(new Span(markup.start(), markup.end())));
        } else {
            words.ifPresent(times -> times.readTag(markup.group()));
        }
    }

    private void endLine() {
        words.ifPresent(WordTimes::endWord);
        line.build().ifPresent(lines::add);
        line = new LineBuilder();
    }

    private void endVoice() {
        endLine();
        if (!lines.isEmpty()) {
            voices.add(new Caption.Voice(voice, RunningText.join(lines, source.language())));
            lines.clear();
        }
    }
}
