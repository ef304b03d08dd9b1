package org.duizhao.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.WordRun;
import org.duizhao.lexicon.Lexicon;

/**
 * Aligns the sentences of a Chinese text with a stream of English words that nobody has cut into sentences: captions.
 * Safe for use by several threads.
 */
public final class StreamAligner {
    private static final double LEAST_PROBABILITY = 0.5;
    private static final double MILLIS = 1000;

    private final Lexicon lexicon;

    public StreamAligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The words that translate each Chinese sentence, in order, one run for each.
     *
     * @param words in order of time
     * @param terms the glossary terms found in the Chinese
     */
    public List<WordRun> align(SegmentedText chinese, List<SpokenWord> words, List<TermMatch> terms) {
        Prepared prepared = Prepared.of(lexicon, chinese, words, terms);
        return prepared.runs(StreamTimes.UNKNOWN, prepared.band());
    }

    /**
     * Aligns Chinese sentences that have times of their own, by a clock that may begin elsewhere, run at another speed and
     * lack parts: the text alone tells how the clocks go together, then text and time together decide.
     *
     * @param chinese sentences with times
     * @param words in order of time
     * @param captionStarts the places of the words that begin a caption: good places for a border
     * @param terms the glossary terms found in the Chinese
     */
    public TimedRuns alignTimed(
            SegmentedText chinese, List<SpokenWord> words, BitSet captionStarts, List<TermMatch> terms) {
        Prepared prepared = Prepared.of(lexicon, chinese, words, terms);
        StreamBand band = prepared.band();
        List<WordRun> byText = prepared.runs(StreamTimes.UNKNOWN, band);
        Optional<Retiming> retiming = retiming(chinese, byText, words);
        if (retiming.isEmpty()) {
            return new TimedRuns(byText, retiming);
        }
        StreamTimes times = StreamTimes.of(chinese.sentences(), words, captionStarts, retiming.get());
        List<WordRun> runs = prepared.runs(times, band.with(times, words.size()));
        return new TimedRuns(runs, retiming(chinese, runs, words).or(() -> retiming));
    }

    private static Optional<Retiming> retiming(SegmentedText chinese, List<WordRun> runs, List<SpokenWord> words) {
        List<double[]> pairs = new ArrayList<>();
        for (Sentence sentence : chinese.sentences()) {
            WordRun run = runs.get(sentence.index());
            if (!run.isEmpty() && run.probability() >= LEAST_PROBABILITY) {
                double start = sentence.time().orElseThrow().startMillis() / MILLIS;
                pairs.add(new double[] {start, words.get(run.from()).time().startMillis() / MILLIS});
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> pair[0]));
        return ClockFit.of(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    /**
     * The words that translate each part of sentences that were aligned.
     *
     * @param parts clauses, in order
     * @param runs for each of them the run of its sentence, which its own does not leave
     */
    public List<WordRun> alignWithin(SegmentedText parts, List<WordRun> runs, List<SpokenWord> words) {
        List<WordRun> found = Prepared.of(lexicon, parts, words, List.of())
                .runs(StreamTimes.UNKNOWN, StreamBand.within(runs, words.size()));
        List<WordRun> within = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            WordRun outer = runs.get(i);
            int from = Math.min(outer.to(), Math.max(outer.from(), found.get(i).from()));
            int to = Math.max(from, Math.min(outer.to(), found.get(i).to()));
            within.add(new WordRun(from, to, found.get(i).probability()));
        }
        return within;
    }

    private static SegmentedText wordByWord(List<SpokenWord> words) {
        List<Sentence> sentences = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            sentences.add(Sentence.plain(w, words.get(w).text(), words.get(w).span()));
        }
        return new SegmentedText(new Source("", Language.ENGLISH, ""), sentences, List.of());
    }

    /** Sentences and words as far as they can be prepared before times are known. */
    private record Prepared(StreamScores scores, StreamProfile profile, List<SpokenWord> words, int sentences) {
        static Prepared of(Lexicon lexicon, SegmentedText chinese, List<SpokenWord> words, List<TermMatch> terms) {
            StreamScores scores = new StreamScores(TokenizedPair.of(lexicon, chinese, wordByWord(words), terms));
            return new Prepared(scores, new StreamProfile(chinese.sentences(), words), words, chinese.size());
        }

        StreamBand band() {
            CoarseStreamPass coarse = CoarseStreamPass.over(scores, profile, sentences, words.size());
            return StreamBand.around(coarse, sentences, words.size());
        }

        List<WordRun> runs(StreamTimes times, StreamBand band) {
            StreamArcs arcs = StreamArcs.of(scores, profile, CutScores.of(words), times, band);
            StreamPath path = StreamPath.best(arcs, times.gaps(), words.size());
            StreamPosterior posterior = new StreamPosterior(arcs, times.gaps(), words);
            List<WordRun> runs = new ArrayList<>();
            for (int i = 0; i < band.sentences(); i++) {
                int from = path.from(i);
                int to = path.to(i);
                runs.add(new WordRun(from, to, posterior.of(i, from, to)));
            }
            return runs;
        }
    }
}
