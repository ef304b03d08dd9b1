package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.read.caption.Caption;
import org.duizhao.read.speaker.SpeakerLabel;
import org.duizhao.read.speaker.SpeakerNames;
import org.duizhao.read.text.EventText;
import org.duizhao.read.text.LineJoiner;
import org.duizhao.read.text.PassageBuilder;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;
import org.duizhao.read.text.WhiteSpace;

/**
 * Joins cues into paragraphs. A new one begins where the speaker changes, after an event, and after a pause at the end
 * of a sentence. Captions without sentence marks have no other ends than those of their cues: there each is a paragraph.
 */
final class CaptionParts {
    private static final long PAUSE_MILLIS = 2000;
    private static final int MOST_CUES_PER_MARK = 4;

    private final SpeakerNames names;
    private final Language language;
    private final boolean hasMarks;
    private final List<Part> parts = new ArrayList<>();
    private PassageBuilder paragraph = new PassageBuilder();
    private String lastText = "";
    private int lastSourceEnd;
    private long lastEndMillis;
    private Optional<String> voice = Optional.empty();

    private CaptionParts(List<Caption> captions, Language language) {
        List<RunningText> texts = captions.stream()
                .flatMap(caption -> caption.voices().stream())
                .map(Caption.Voice::text)
                .toList();
        this.names = SpeakerNames.inCaptions(texts);
        this.language = language;
        long sentences =
                texts.stream().filter(text -> SentenceEnd.isIn(text.text())).count();
        this.hasMarks = sentences * MOST_CUES_PER_MARK >= texts.size();
    }

    /** The parts of cues that are given in order of time. */
    static List<Part> of(List<Caption> captions, Language language) {
        CaptionParts parts = new CaptionParts(captions, language);
        captions.forEach(parts::add);
        parts.endParagraph();
        return parts.parts;
    }

    private void add(Caption caption) {
        for (Caption.Voice spoken : caption.voices()) {
            if (spoken.name().isPresent() && !spoken.name().equals(voice)) {
                voice = spoken.name();
                addLabel(spoken.text().passage().span(), voice.get(), false);
            }
            addText(spoken.text(), caption.time());
        }
    }

    private void addText(RunningText text, TimeRange time) {
        int at = 0;
        for (SpeakerLabel label : names.labelsOf(text)) {
            addStretch(text.passage(), new Span(at, label.stretch().start()), time);
            addLabel(text.passage().slice(label.stretch()).span(), label.name(), label.isMarked());
            at = label.stretch().end();
        }
        addStretch(text.passage(), new Span(at, text.text().length()), time);
    }

    private void addLabel(Span extent, String speaker, boolean startsTurn) {
        endParagraph();
        parts.add(new Part.Label(extent, speaker, startsTurn));
    }

    private void addStretch(Passage passage, Span stretch, TimeRange time) {
        Span trimmed = WhiteSpace.trim(passage.text(), stretch);
        if (trimmed.length() == 0) {
            return;
        }
        Passage words = passage.slice(trimmed);
        if (EventText.is(words.text())) {
            addEvent(words);
        } else {
            addWordsBetweenEvents(words, time);
        }
    }

    /** Sounds before and behind the words of a cue are events of their own, unless they interrupt a sentence. */
    private void addWordsBetweenEvents(Passage words, TimeRange time) {
        String text = words.text();
        Span speech = EventText.speechIn(text);
        boolean isBetweenSentences = paragraph.isEmpty() || SentenceEnd.isAt(lastText, lastText.length());
        int start = isBetweenSentences ? speech.start() : 0;
        addSounds(words, new Span(0, start));
        addWords(words.slice(WhiteSpace.trim(text, new Span(start, speech.end()))), time);
        addSounds(words, new Span(speech.end(), text.length()));
    }

    private void addSounds(Passage words, Span stretch) {
        Span trimmed = WhiteSpace.trim(words.text(), stretch);
        if (trimmed.length() > 0) {
            addEvent(words.slice(trimmed));
        }
    }

    private void addEvent(Passage event) {
        endParagraph();
        parts.add(new Part.Event(event.span(), event));
    }

    private void addWords(Passage words, TimeRange time) {
        boolean goesBack = words.span().start() < lastSourceEnd;
        if (goesBack || !hasMarks || isAfterPause(time)) {
            endParagraph();
        }
        if (!paragraph.isEmpty()) {
            paragraph.insert(LineJoiner.between(lastText, words.text(), language));
        }
        paragraph.append(words);
        lastText = words.text();
        lastSourceEnd = words.span().end();
        lastEndMillis = time.endMillis();
    }

    private boolean isAfterPause(TimeRange time) {
        boolean isPause = time.startMillis() - lastEndMillis >= PAUSE_MILLIS;
        return isPause && SentenceEnd.isAt(lastText, lastText.length());
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            Passage passage = paragraph.build();
            parts.add(new Part.Speech(passage.span(), passage));
            paragraph = new PassageBuilder();
        }
    }
}
