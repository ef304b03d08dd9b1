package org.duizhao.read.caption;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedWord;
import org.duizhao.read.text.RunningText;

/**
 * One cue with its text.
 *
 * @param time when it is shown
 * @param voices what each voice says, in order; one at least
 * @param words when its words begin, where the file tells as much
 */
public record Caption(TimeRange time, List<Voice> voices, List<TimedWord> words) {
    /**
     * What one person says in a cue.
     *
     * @param name the name in the voice tag, if there is one
     * @param text the words
     */
    public record Voice(Optional<String> name, RunningText text) {}

    public Caption {
        voices = List.copyOf(voices);
        words = List.copyOf(words);
    }

    /** Its lines, voice by voice. */
    public List<String> lines() {
        return voices.stream()
                .flatMap(voice -> voice.text().lines().stream()
                        .map(line -> voice.text().text().substring(line.start(), line.end())))
                .toList();
    }

    /** The cue that stands in the source. */
    public Cue cue() {
        var first = voices.get(0).text().passage().span();
        var last = voices.get(voices.size() - 1).text().passage().span();
        return new Cue(first.union(last), time);
    }
}
