package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.align.StreamAligner;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.cut.Cutting;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.timing.ClauseTimes;
import org.duizhao.caption.timing.TimedClause;
import org.duizhao.caption.timing.WordStream;
import org.duizhao.lexicon.Lexicon;

/** The way of subtitles: a Chinese text without times gets those of the English captions and is cut into cues. */
public final class SubtitlePath {
    private SubtitlePath() {}

    /** The Chinese as cues, with the English where asked. */
    public static List<Subtitle> make(
            Lexicon lexicon, SegmentedText chinese, Transcript english, List<TermMatch> terms, StyleGuide style,
            Set<Language> languages) {
        SegmentedText spoken = spoken(chinese);
        List<SpokenWord> words = WordStream.of(english);
        StreamAligner aligner = new StreamAligner(lexicon);
        List<WordRun> runs = aligner.align(spoken, words, terms);
        Cutting cutting = new Cutting(lexicon, spoken.sentences(), terms);
        List<TimedClause> clauses = clauses(aligner, cutting, spoken, runs, words);
        return cutting.cues(clauses, words, style, languages);
    }

    private static List<TimedClause> clauses(
            StreamAligner aligner, Cutting cutting, SegmentedText spoken, List<WordRun> runs, List<SpokenWord> words) {
        List<Sentence> parts = new ArrayList<>();
        List<WordRun> outer = new ArrayList<>();
        List<Integer> sentenceOf = new ArrayList<>();
        List<Span> stretches = new ArrayList<>();
        for (Sentence sentence : spoken.sentences()) {
            for (Span stretch : cutting.clauses(sentence.index())) {
                String text = sentence.text().substring(stretch.start(), stretch.end());
                parts.add(Sentence.plain(parts.size(), text, sentence.span()));
                outer.add(runs.get(sentence.index()));
                sentenceOf.add(sentence.index());
                stretches.add(stretch);
            }
        }
        List<WordRun> found =
                aligner.alignWithin(new SegmentedText(spoken.source(), parts, List.of()), outer, words);
        List<ClauseTimes.Clause> clauses = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            clauses.add(new ClauseTimes.Clause(sentenceOf.get(k), stretches.get(k), found.get(k)));
        }
        return ClauseTimes.of(clauses, words);
    }

    /** Headings are read, not said. */
    private static SegmentedText spoken(SegmentedText text) {
        List<Sentence> spoken = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                spoken.add(new Sentence(
                        spoken.size(),
                        sentence.kind(),
                        sentence.section(),
                        sentence.turn(),
                        sentence.block(),
                        sentence.text(),
                        sentence.span(),
                        sentence.time()));
            }
        }
        return new SegmentedText(text.source(), spoken, text.setAside());
    }
}
