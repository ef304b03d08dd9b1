package org.duizhao.caption.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TermMatch;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.timing.TimedClause;
import org.duizhao.lexicon.Lexicon;

/** A Chinese talk that is to be cut into cues: where its sentences can be cut, and into which clauses. */
public final class Cutting {
    private final List<Sentence> sentences;
    private final List<List<Cut>> cuts = new ArrayList<>();

    /**
     * Finds every place where sentences can be cut.
     *
     * @param sentences the sentences that are shown, without headings
     * @param terms the glossary terms found in them, which stay whole; by places in this list
     */
    public Cutting(Lexicon lexicon, List<Sentence> sentences, List<TermMatch> terms) {
        this.sentences = List.copyOf(sentences);
        ChineseCuts chinese = new ChineseCuts(lexicon);
        for (int i = 0; i < sentences.size(); i++) {
            int sentence = i;
            List<Span> whole = terms.stream()
                    .filter(term -> term.sentence() == sentence)
                    .map(TermMatch::stretch)
                    .toList();
            cuts.add(chinese.of(sentences.get(i).text(), whole));
        }
    }

    /** The clauses of a sentence: its stretches between marks. */
    public List<Span> clauses(int sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (Cut cut : cuts.get(sentence)) {
            if (cut.kind().endsClause()) {
                clauses.add(new Span(start, cut.offset()));
                start = cut.offset();
            }
        }
        clauses.add(new Span(start, sentences.get(sentence).text().length()));
        return clauses;
    }

    /**
     * The talk as cues.
     *
     * @param clauses the clauses of all sentences with their times, in order
     * @param languages what is shown
     * @param marks what is written before the first line of a turn
     */
    public List<Subtitle> cues(
            List<TimedClause> clauses,
            List<SpokenWord> words,
            StyleGuide style,
            Set<Language> languages,
            SpeakerMarks marks) {
        Timeline.Builder timeline = new Timeline.Builder(sentences, words);
        for (int k = 0; k < clauses.size(); k++) {
            TimedClause clause = clauses.get(k);
            timeline.add(clause, k == 0 ? CutKind.TURN : between(clauses.get(k - 1), clause, words), inside(clause));
        }
        return clauses.isEmpty() ? List.of() : new CueCutter(timeline.build(), style, languages, marks).cut();
    }

    private CutKind between(TimedClause before, TimedClause after, List<SpokenWord> words) {
        if (isSound(before, words) || isSound(after, words)) {
            return CutKind.TURN;
        }
        if (before.isEnglishOnly() || after.isEnglishOnly()) {
            return CutKind.SENTENCE;
        }
        if (before.sentence() != after.sentence()) {
            return turnOf(before) == turnOf(after) ? CutKind.SENTENCE : CutKind.TURN;
        }
        return cuts.get(after.sentence()).stream()
                .filter(cut -> cut.offset() == after.stretch().start())
                .map(Cut::kind)
                .findFirst()
                .orElse(CutKind.SENTENCE);
    }

    private static boolean isSound(TimedClause clause, List<SpokenWord> words) {
        return clause.isEnglishOnly() && words.get(clause.fromWord()).isEvent();
    }

    /** A sound is a turn of its own. */
    private int turnOf(TimedClause clause) {
        return sentences
                .get(clause.sentence())
                .turn()
                .map(turn -> turn.number())
                .orElse(-1 - clause.sentence());
    }

    private List<Cut> inside(TimedClause clause) {
        return cuts.get(clause.sentence()).stream()
                .filter(cut -> clause.stretch().start() < cut.offset()
                        && cut.offset() < clause.stretch().end())
                .toList();
    }
}
