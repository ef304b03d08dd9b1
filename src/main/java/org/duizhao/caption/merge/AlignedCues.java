package org.duizhao.caption.merge;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;

/**
 * The cues of a Chinese file and the words of an English one, aligned.
 *
 * @param chinese in order of time, with Chinese lines each
 * @param words the English words, in order of time
 * @param captions the English cues that they stand in
 * @param runs the words that translate each cue
 * @param retiming how the Chinese clock becomes the English one; without it a cue stands where its words are
 */
public record AlignedCues(
        List<Subtitle> chinese,
        List<SpokenWord> words,
        List<Cue> captions,
        List<WordRun> runs,
        Optional<Retiming> retiming) {
    public AlignedCues {
        chinese = List.copyOf(chinese);
        words = List.copyOf(words);
        captions = List.copyOf(captions);
        runs = List.copyOf(runs);
        if (runs.size() != chinese.size()) {
            throw new IllegalArgumentException(runs.size() + " runs of words for " + chinese.size() + " cues");
        }
    }

    /** When a Chinese cue is shown by the English clock. */
    Optional<TimeRange> byEnglishClock(int cue) {
        WordRun run = runs.get(cue);
        return retiming.flatMap(change -> change.of(chinese.get(cue).time()))
                .or(() -> run.isEmpty() ? Optional.empty() : Optional.of(timeOf(run.from(), run.to())));
    }

    /** When the words {@code [from, to)} are said, by the English clock. */
    TimeRange timeOf(int from, int to) {
        long start = words.get(from).time().startMillis();
        return new TimeRange(start, Math.max(start, words.get(to - 1).time().endMillis()));
    }
}
