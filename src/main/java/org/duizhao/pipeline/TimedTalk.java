package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.StreamAligner;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.cut.Cutting;
import org.duizhao.caption.timing.ClauseTimes;
import org.duizhao.caption.timing.TimedClause;
import org.duizhao.caption.timing.WordStream;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.TermFinder;

/**
 * A Chinese talk whose sentences have the times of the English words that they translate.
 *
 * @param chinese the whole Chinese text
 * @param cutting where they can be cut
 * @param clauses their clauses with their times
 * @param words the English words
 * @param runs the words of each sentence that is said
 */
record TimedTalk(
        SegmentedText chinese, Cutting cutting, List<TimedClause> clauses, List<SpokenWord> words, List<WordRun> runs) {
    TimedTalk {
        clauses = List.copyOf(clauses);
        words = List.copyOf(words);
        runs = List.copyOf(runs);
    }

    /**
     * Reads both sides and times the one by the other.
     *
     * @throws BadInputException if one of the files cannot be used, or the English has no times
     */
    static TimedTalk of(TimingInputs inputs) {
        Lexicon lexicon = Lexicon.bundled(inputs.dictionaries());
        SegmentedText chinese = MainPath.segment(inputs.chinese(), Language.CHINESE);
        SegmentedText said = said(chinese);
        List<SpokenWord> words = words(inputs.english().read(Language.ENGLISH));
        List<TermMatch> terms = new TermFinder(MainPath.termBase(inputs.glossaries()), lexicon).find(said);
        StreamAligner aligner = new StreamAligner(lexicon);
        List<WordRun> runs = aligner.align(said, words, terms);
        Cutting cutting = new Cutting(lexicon, said.sentences(), terms);
        List<TimedClause> clauses = clauses(aligner, cutting, said, runs, words);
        return new TimedTalk(chinese, cutting, clauses, words, runs);
    }

    private static SegmentedText said(SegmentedText text) {
        List<Sentence> said = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                said.add(sentence.at(said.size()));
            }
        }
        return new SegmentedText(text.source(), said, text.setAside());
    }

    /**
     * The words of captions.
     *
     * @throws BadInputException if it has no times
     */
    static List<SpokenWord> words(Transcript english) {
        List<SpokenWord> words = WordStream.of(english);
        if (words.isEmpty()) {
            throw new BadInputException(
                    Place.of(english.source().name()),
                    "the English has no times",
                    "name a file of captions, such as SRT or WebVTT");
        }
        return words;
    }

    private static List<TimedClause> clauses(
            StreamAligner aligner, Cutting cutting, SegmentedText said, List<WordRun> runs, List<SpokenWord> words) {
        List<Sentence> parts = new ArrayList<>();
        List<Span> stretches = new ArrayList<>();
        List<Integer> sentenceOf = new ArrayList<>();
        for (Sentence sentence : said.sentences()) {
            for (Span stretch : cutting.clauses(sentence.index())) {
                String text = sentence.text().substring(stretch.start(), stretch.end());
                parts.add(Sentence.plain(parts.size(), text, sentence.span()));
                stretches.add(stretch);
                sentenceOf.add(sentence.index());
            }
        }
        SegmentedText clauseText = new SegmentedText(said.source(), parts, List.of());
        List<WordRun> outer = sentenceOf.stream().map(runs::get).toList();
        List<WordRun> found = aligner.alignWithin(clauseText, outer, words);
        List<ClauseTimes.Clause> clauses = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            clauses.add(new ClauseTimes.Clause(sentenceOf.get(k), stretches.get(k), found.get(k)));
        }
        return ClauseTimes.of(clauses, words);
    }

    /** Every sentence that is said with its time; each has its place in the whole text. */
    List<TimedSentence> sentences() {
        List<Sentence> original = chinese.sentences().stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.HEADING)
                .toList();
        TimeRange[] times = new TimeRange[original.size()];
        for (TimedClause clause : clauses) {
            if (!clause.isEnglishOnly()) {
                TimeRange before = times[clause.sentence()];
                times[clause.sentence()] = before == null ? clause.time() : before.union(clause.time());
            }
        }
        List<TimedSentence> timed = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            WordRun run = runs.get(i);
            timed.add(new TimedSentence(original.get(i), times[i], !run.isEmpty(), run.probability()));
        }
        return timed;
    }

    List<Sentence> headings() {
        return chinese.sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .toList();
    }
}
