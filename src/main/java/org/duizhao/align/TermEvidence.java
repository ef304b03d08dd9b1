package org.duizhao.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.DictionaryEntry;
import org.duizhao.lexicon.Lexicon;

/**
 * Glossary terms as evidence: they join the lexicon under every spelling that was found, so that a term is one unit
 * that its approved English translates. What was misheard is read as its right spelling, there and nowhere else. Spellings
 * that are no unit, since they mix scripts or are several Latin words, are read as their approved English instead, as Latin
 * words inside Chinese text are.
 */
final class TermEvidence {
    private final List<List<ReadAs>> readings = new ArrayList<>();
    private final Set<DictionaryEntry> entries = new LinkedHashSet<>();

    /** A stretch of a sentence that is read as another text. */
    private record ReadAs(Span stretch, String text) {}

    private TermEvidence(int sentences) {
        for (int s = 0; s < sentences; s++) {
            readings.add(new ArrayList<>());
        }
    }

    /** The evidence of the matches in a text of so many sentences. */
    static TermEvidence of(List<TermMatch> matches, int sentences) {
        TermEvidence evidence = new TermEvidence(sentences);
        for (TermMatch match : matches) {
            String right = match.right();
            boolean unit = Lexicon.isUnitOfText(right);
            if (unit) {
                evidence.entries.add(new DictionaryEntry(right, match.term().english(), 1));
            }
            if (!unit || match.misheard()) {
                String reading = unit ? right : " " + match.term().english() + " ";
                evidence.readings.get(match.sentence()).add(new ReadAs(match.stretch(), reading));
            }
        }
        return evidence;
    }

    /** A lexicon with the terms. */
    Lexicon joinedTo(Lexicon lexicon) {
        return lexicon.with(List.copyOf(entries));
    }

    /** The text of a Chinese sentence with what is read otherwise than it is written. */
    String textOf(Sentence sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        List<ReadAs> read = readings.get(sentence.index());
        for (int r = read.size() - 1; r >= 0; r--) {
            Span stretch = read.get(r).stretch();
            text.replace(stretch.start(), stretch.end(), read.get(r).text());
        }
        return text.toString();
    }
}
