package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.read.speaker.SpeakerLabel;
import org.duizhao.read.speaker.SpeakerNames;
import org.duizhao.read.text.Element;
import org.duizhao.read.text.EventText;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;
import org.duizhao.read.text.WhiteSpace;

/** Cuts the paragraphs of a page at their labels. */
final class PageParts {
    private static final int MOST_STAMPED_LINES_PER_MARK = 4;
    private static final int LEVEL_OF_CHAPTERS = 2;

    private final SpeakerNames names;
    private final boolean hasMarks;
    private final List<Part> parts = new ArrayList<>();

    private PageParts(List<RunningText> texts) {
        this.names = SpeakerNames.in(texts);
        this.hasMarks = hasMarks(texts);
    }

    /** The parts of a page in order. */
    static List<Part> of(Page page) {
        PageParts parts = new PageParts(page.texts());
        page.elements().forEach(parts::add);
        return parts.parts;
    }

    private void add(Element element) {
        if (element instanceof Element.Heading heading) {
            parts.add(new Part.Heading(heading.extent(), heading.level(), heading.passage()));
        } else if (element instanceof Element.Rule rule) {
            parts.add(new Part.Rule(rule.extent()));
        } else if (element instanceof Element.Text text) {
            addText(text);
        }
    }

    private void addText(Element.Text element) {
        RunningText text = element.text();
        int at = 0;
        int extentStart = element.extent().start();
        for (SpeakerLabel label : names.labelsOf(text)) {
            Span place = text.passage().slice(label.stretch()).span();
            int labelStart = label.stretch().start() == 0 ? extentStart : place.start();
            addStretch(text, new Span(at, label.stretch().start()), new Span(extentStart, labelStart));
            extentStart = place.end();
            at = label.stretch().end();
            addLabel(label, text.passage(), new Span(labelStart, extentStart));
        }
        addStretch(
                text,
                new Span(at, text.text().length()),
                new Span(extentStart, element.extent().end()));
    }

    private void addLabel(SpeakerLabel label, Passage passage, Span extent) {
        if (label.form() == SpeakerLabel.Form.TITLE) {
            Passage title = passage.slice(WhiteSpace.trim(passage.text(), label.stretch()));
            parts.add(new Part.Heading(extent, LEVEL_OF_CHAPTERS, title));
        } else {
            parts.add(new Part.Label(extent, label.name(), label.isMarked()));
        }
    }

    /** A text without sentence marks has no other ends than those of its stamped lines. */
    private void addStretch(RunningText text, Span stretch, Span extent) {
        int at = stretch.start();
        int extentStart = extent.start();
        for (int line : hasMarks ? List.<Integer>of() : text.stamps().lines()) {
            Span before = WhiteSpace.trim(text.text(), new Span(at, Math.max(at, Math.min(line, stretch.end()))));
            if (before.length() > 0 && line < stretch.end()) {
                int extentEnd = text.passage().slice(before).span().end();
                addSpeech(text.passage(), before, new Span(extentStart, extentEnd));
                extentStart = extentEnd;
                at = line;
            }
        }
        addSpeech(text.passage(), new Span(at, stretch.end()), new Span(extentStart, extent.end()));
    }

    private static boolean hasMarks(List<RunningText> texts) {
        long stamped = 0;
        long marked = 0;
        for (RunningText text : texts) {
            for (int line : text.stamps().lines()) {
                stamped++;
                marked += SentenceEnd.isIn(text.text().substring(line, text.lineEnd(line))) ? 1 : 0;
            }
        }
        return marked * MOST_STAMPED_LINES_PER_MARK >= stamped;
    }

    private void addSpeech(Passage passage, Span stretch, Span extent) {
        Span trimmed = WhiteSpace.trim(passage.text(), stretch);
        if (trimmed.length() == 0) {
            return;
        }
        Passage speech = passage.slice(trimmed);
        if (EventText.is(speech.text())) {
            parts.add(new Part.Event(extent, speech));
        } else {
            addBetweenEvents(speech, extent);
        }
    }

    /** Sounds before and behind what is said are events of their own. */
    private void addBetweenEvents(Passage speech, Span extent) {
        Span said = EventText.speechIn(speech.text());
        Passage words = speech.slice(WhiteSpace.trim(speech.text(), said));
        int start = said.start() == 0 ? extent.start() : words.span().start();
        int end = said.end() == speech.text().length()
                ? extent.end()
                : words.span().end();
        addEvent(speech, new Span(0, said.start()), new Span(extent.start(), start));
        parts.add(new Part.Speech(new Span(start, end), words));
        addEvent(speech, new Span(said.end(), speech.text().length()), new Span(end, extent.end()));
    }

    private void addEvent(Passage speech, Span stretch, Span extent) {
        Span trimmed = WhiteSpace.trim(speech.text(), stretch);
        if (trimmed.length() > 0) {
            parts.add(new Part.Event(extent, speech.slice(trimmed)));
        }
    }
}
