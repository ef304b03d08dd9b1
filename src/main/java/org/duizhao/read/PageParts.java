package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;

/** Cuts the paragraphs of a page at their labels. */
final class PageParts {
    private final SpeakerNames names;
    private final List<Part> parts = new ArrayList<>();

    private PageParts(SpeakerNames names) {
        this.names = names;
    }

    /** The parts of a page in order. */
    static List<Part> of(Page page) {
        PageParts parts = new PageParts(SpeakerNames.in(page.texts()));
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
            addSpeech(text.passage(), new Span(at, label.stretch().start()), new Span(extentStart, labelStart));
            extentStart = place.end();
            at = label.stretch().end();
            parts.add(new Part.Label(new Span(labelStart, extentStart), label.name(), label.isMarked()));
        }
        addSpeech(
                text.passage(),
                new Span(at, text.text().length()),
                new Span(extentStart, element.extent().end()));
    }

    private void addSpeech(Passage passage, Span stretch, Span extent) {
        Span trimmed = WhiteSpace.trim(passage.text(), stretch);
        if (trimmed.length() == 0) {
            return;
        }
        Passage speech = passage.slice(trimmed);
        parts.add(EventText.is(speech.text()) ? new Part.Event(extent, speech) : new Part.Speech(extent, speech));
    }
}
