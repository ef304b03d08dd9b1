package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.StreamAligner;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.check.CueChecker;
import org.duizhao.caption.cut.Cutting;
import org.duizhao.caption.timing.ClauseTimes;
import org.duizhao.caption.timing.TimedClause;
import org.duizhao.caption.timing.WordStream;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.TermFinder;

/** The way of subtitles: Chinese sentences get the times of the English words that they translate, and are cut into cues. */
public final class SubtitlePath {
    private SubtitlePath() {}

    /**
     * Makes subtitles.
     *
     * @throws BadInputException if one of the files cannot be used, or the English has no times
     */
    public static MadeSubtitles make(SubtitleInputs inputs) {
        Lexicon lexicon = Lexicon.bundled(inputs.dictionaries());
        SegmentedText chinese = MainPath.segment(inputs.chinese(), Language.CHINESE);
        SegmentedText said = said(chinese);
        List<SpokenWord> words = words(inputs.english());
        List<TermMatch> terms = new TermFinder(MainPath.termBase(inputs.glossaries())).find(said);
        StreamAligner aligner = new StreamAligner(lexicon);
        List<WordRun> runs = aligner.align(said, words, terms);
        Cutting cutting = new Cutting(lexicon, said.sentences(), terms);
        List<TimedClause> clauses = clauses(aligner, cutting, said, runs, words);
        List<Subtitle> cues =
                cutting.cues(clauses, words, inputs.style(), inputs.languages(), inputs.speakers());
        return new MadeSubtitles(
                cues,
                CueChecker.check(cues, inputs.style()),
                chinese,
                (int) runs.stream().filter(run -> !run.isEmpty()).count(),
                untimed(said, runs),
                headings(chinese),
                runs.stream().mapToDouble(WordRun::probability).average().orElse(0));
    }

    private static List<SpokenWord> words(Location english) {
        List<SpokenWord> words = WordStream.of(english.read(Language.ENGLISH));
        if (words.isEmpty()) {
            throw new BadInputException(
                    Place.of(english.name()), "the English has no times", "name a file of captions: SRT, WebVTT or ASS");
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
        List<WordRun> outer = sentenceOf.stream().map(runs::get).toList();
        SegmentedText clauseText = new SegmentedText(said.source(), parts, List.of());
        List<WordRun> found = aligner.alignWithin(clauseText, outer, words);
        List<ClauseTimes.Clause> clauses = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            clauses.add(new ClauseTimes.Clause(sentenceOf.get(k), stretches.get(k), found.get(k)));
        }
        return ClauseTimes.of(clauses, words);
    }

    /** Headings are read, not said. */
    private static SegmentedText said(SegmentedText text) {
        List<Sentence> said = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING) {
                said.add(sentence.at(said.size()));
            }
        }
        return new SegmentedText(text.source(), said, text.setAside());
    }

    private static List<String> untimed(SegmentedText said, List<WordRun> runs) {
        List<String> untimed = new ArrayList<>();
        for (Sentence sentence : said.sentences()) {
            if (runs.get(sentence.index()).isEmpty()) {
                untimed.add(sentence.text());
            }
        }
        return untimed;
    }

    private static List<String> headings(SegmentedText text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .map(Sentence::text)
                .toList();
    }
}
