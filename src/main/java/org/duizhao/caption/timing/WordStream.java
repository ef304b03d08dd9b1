package org.duizhao.caption.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Transcript;

/** The words of a timed transcript, each with the time at which it is said. */
public final class WordStream {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final WordTimes times;
    private final WordClock clock;
    private final List<SpokenWord> words = new ArrayList<>();
    private int turn = -1;

    private WordStream(Transcript transcript) {
        this.times = new WordTimes(transcript.words());
        this.clock = new WordClock(transcript.cues());
    }

    /** The words in reading order; a sound that nobody says is one word, and what has no time is left out. */
    public static List<SpokenWord> of(Transcript transcript) {
        WordStream stream = new WordStream(transcript);
        transcript.blocks().forEach(stream::add);
        return List.copyOf(stream.words);
    }

    private void add(Block block) {
        Passage passage = block.passage();
        if (block instanceof Block.Paragraph paragraph) {
            boolean startsTurn = paragraph.turn().number() != turn;
            turn = paragraph.turn().number();
            for (MatchResult word : WORD.matcher(passage.text()).results().toList()) {
                add(passage, new Span(word.start(), word.end()), startsTurn);
                startsTurn = false;
            }
        } else if (block instanceof Block.Event) {
            add(passage, new Span(0, passage.text().length()), false);
        }
    }

    private void add(Passage passage, Span stretch, boolean startsTurn) {
        Span place = passage.sourceSpan(stretch);
        String text = passage.text().substring(stretch.start(), stretch.end());
        times.timeOf(place)
                .or(() -> clock.timeOf(place))
                .ifPresent(time -> words.add(new SpokenWord(text, place, time, startsTurn)));
    }
}
