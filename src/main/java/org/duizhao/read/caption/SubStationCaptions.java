package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.RunningText;

/** The captions of events of SubStation Alpha; lines in a style of the other language are set aside. */
final class SubStationCaptions {
    private final Source source;

    SubStationCaptions(Source source) {
        this.source = source;
    }

    /** @param settings what of the file has been set aside before */
    CaptionFile ofLanguage(List<SubStationEvent> events, List<SetAside> settings) {
        List<SubStationMarkup> texts = texts(events);
        return of(events, texts, new StyleLanguages(source.language()).others(texts), settings);
    }

    /** @param settings what of the file has been set aside before */
    CaptionFile ofAll(List<SubStationEvent> events, List<SetAside> settings) {
        return of(events, texts(events), Set.of(), settings);
    }

    private List<SubStationMarkup> texts(List<SubStationEvent> events) {
        return events.stream()
                .map(event -> SubStationMarkup.read(source, event))
                .toList();
    }

    private CaptionFile of(
            List<SubStationEvent> events, List<SubStationMarkup> texts, Set<String> others, List<SetAside> settings) {
        List<SetAside> setAside = new ArrayList<>(settings);
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            setAside.addAll(texts.get(i).drawings());
            List<Line> lines = new ArrayList<>();
            for (SubStationMarkup.StyledLine styled : texts.get(i).lines()) {
                if (others.contains(styled.style())) {
                    setAside.add(new SetAside(styled.line().passage().span(), Reason.OTHER_LANGUAGE));
                } else {
                    lines.add(styled.line());
                }
            }
            if (!lines.isEmpty()) {
                captions.add(caption(events.get(i), lines));
            }
        }
        setAside.sort(Comparator.comparingInt(aside -> aside.span().start()));
        return new CaptionFile(captions, setAside);
    }

    private Caption caption(SubStationEvent event, List<Line> lines) {
        Optional<String> name = Optional.of(event.name()).filter(written -> !written.isEmpty());
        RunningText text = RunningText.join(lines, source.language());
        return new Caption(event.time(), List.of(new Caption.Voice(name, text)), List.of());
    }
}
