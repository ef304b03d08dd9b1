package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
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
        StreamScores scores = scores(chinese, words, terms);
        StreamProfile profile = new StreamProfile(chinese.sentences(), words);
        CoarseStreamPass coarse = CoarseStreamPass.over(scores, profile, chinese.size(), words.size());
        return runs(scores, profile, StreamBand.around(coarse, chinese.size(), words.size()), words);
    }

    /**
     * The words that translate each part of sentences that were aligned.
     *
     * @param parts clauses, in order
     * @param runs for each of them the run of its sentence, which its own does not leave
     */
    public List<WordRun> alignWithin(SegmentedText parts, List<WordRun> runs, List<SpokenWord> words) {
        StreamScores scores = scores(parts, words, List.of());
        StreamProfile profile = new StreamProfile(parts.sentences(), words);
        List<WordRun> found = runs(scores, profile, StreamBand.within(runs, words.size()), words);
        List<WordRun> within = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            WordRun outer = runs.get(i);
            int from = Math.min(outer.to(), Math.max(outer.from(), found.get(i).from()));
            int to = Math.max(from, Math.min(outer.to(), found.get(i).to()));
            within.add(new WordRun(from, to, found.get(i).probability()));
        }
        return within;
    }

    private StreamScores scores(SegmentedText chinese, List<SpokenWord> words, List<TermMatch> terms) {
        return new StreamScores(TokenizedPair.of(lexicon, chinese, wordByWord(words), terms));
    }

    private static List<WordRun> runs(
            StreamScores scores, StreamProfile profile, StreamBand band, List<SpokenWord> words) {
        StreamArcs arcs = StreamArcs.of(scores, profile, CutScores.of(words), band);
        StreamPath path = StreamPath.best(arcs, words.size());
        StreamPosterior posterior = new StreamPosterior(arcs, words);
        List<WordRun> runs = new ArrayList<>();
        for (int i = 0; i < band.sentences(); i++) {
            int from = path.from(i);
            int to = path.to(i);
            runs.add(new WordRun(from, to, posterior.of(i, from, to)));
        }
        return runs;
    }

    private static SegmentedText wordByWord(List<SpokenWord> words) {
        List<Sentence> sentences = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            sentences.add(Sentence.plain(w, words.get(w).text(), words.get(w).span()));
        }
        return new SegmentedText(new Source("", Language.ENGLISH, ""), sentences, List.of());
    }
}
