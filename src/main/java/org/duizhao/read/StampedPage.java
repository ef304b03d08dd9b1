package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.read.text.Element;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.TimeStamp;

/** Lifts the time stamps out of the text of a page. */
final class StampedPage {
    private final DocumentClock clock;
    private final Language language;
    private final List<TimeStamp> stamps = new ArrayList<>();

    private StampedPage(DocumentClock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    /** A page without its stamps, which stand beside its text; the page itself if it has none. */
    static Page of(Page page, Language language) {
        List<List<ClockTime>> times =
                page.elements().stream().map(StampedPage::times).toList();
        StampedPage lifter = new StampedPage(
                DocumentClock.of(times.stream().flatMap(List::stream).toList()), language);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            lifter.lift(page.elements().get(i), times.get(i)).ifPresent(elements::add);
        }
        return lifter.stamps.isEmpty() ? page : new Page(elements, page.setAside(), lifter.stamps);
    }

    private static List<ClockTime> times(Element element) {
        return element instanceof Element.Text text ? ClockTime.in(text.text()) : List.of();
    }

    private Optional<Element> lift(Element element, List<ClockTime> times) {
        List<ClockTime> lifted = times.stream().filter(clock::isStamp).toList();
        if (lifted.isEmpty() || !(element instanceof Element.Text text)) {
            return Optional.of(element);
        }
        for (ClockTime time : lifted) {
            stamps.add(new TimeStamp(
                    text.text().passage().sourceSpan(time.stretch()), time.startMillis(), time.endMillis()));
        }
        return new StampLifter(text.text(), language)
                .without(lifted)
                .map(rest -> new Element.Text(text.extent(), rest));
    }
}
