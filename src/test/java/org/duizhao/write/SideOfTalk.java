package org.duizhao.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;

/** One side of a talk, put together sentence by sentence. */
public final class SideOfTalk {
    private final String name;
    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private String section = "";
    private Optional<Turn> turn = Optional.empty();
    private Optional<TimeRange> time = Optional.empty();

    public SideOfTalk(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    public SideOfTalk heading(String title) {
        section = title;
        return add(Sentence.Kind.HEADING, Optional.empty(), title);
    }

    public SideOfTalk event(String event) {
        return add(Sentence.Kind.EVENT, Optional.empty(), event);
    }

    /** Whoever says what follows. */
    public SideOfTalk speaker(String speaker) {
        turn = Optional.of(new Turn(turn.map(Turn::number).orElse(-1) + 1, speaker));
        return this;
    }

    /** The seconds between which the next sentence is said. */
    public SideOfTalk at(double start, double end) {
        time = Optional.of(new TimeRange(Math.round(start * 1000), Math.round(end * 1000)));
        return this;
    }

    public SideOfTalk says(String sentence) {
        return add(Sentence.Kind.SPEECH, Optional.of(turn.orElse(new Turn(0, ""))), sentence);
    }

    public SideOfTalk notOfTheTalk(String stretch, SetAside.Reason reason) {
        setAside.add(new SetAside(append(stretch), reason));
        return this;
    }

    public SegmentedText text() {
        return new SegmentedText(new Source(name, language, text.toString()), sentences, setAside);
    }

    private SideOfTalk add(Sentence.Kind kind, Optional<Turn> turn, String sentence) {
        sentences.add(new Sentence(
                sentences.size(), kind, section, turn, sentences.size(), sentence, append(sentence), time));
        time = Optional.empty();
        return this;
    }

    private Span append(String stretch) {
        int start = text.length();
        text.append(stretch).append('\n');
        return new Span(start, start + stretch.length());
    }
}
