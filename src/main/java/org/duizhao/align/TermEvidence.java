package org.duizhao.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.DictionaryEntry;
import org.duizhao.lexicon.Lexicon;

/**
 * Glossary terms as evidence: they join the lexicon under every spelling that was found, so that a term is one unit
 * that its approved English translates. Spellings that are no unit, since they mix scripts or are several Latin words,
 * are read as their approved English instead, as Latin words inside Chinese text are.
 */
final class TermEvidence {
    private final List<List<TermMatch>> readAsEnglish = new ArrayList<>();
    private final Set<DictionaryEntry> entries = new LinkedHashSet<>();

    private TermEvidence(int sentences) {
        for (int s = 0; s < sentences; s++) {
            readAsEnglish.add(new ArrayList<>());
        }
    }

    /** The evidence of the matches in a text of so many sentences. */
    static TermEvidence of(List<TermMatch> matches, int sentences) {
        TermEvidence evidence = new TermEvidence(sentences);
        for (TermMatch match : matches) {
            if (Lexicon.isUnitOfText(match.found())) {
                evidence.entries.add(
                        new DictionaryEntry(match.found(), match.term().english(), 1));
            } else {
                evidence.readAsEnglish.get(match.sentence()).add(match);
            }
        }
        return evidence;
    }

    /** A lexicon with the terms. */
    Lexicon joinedTo(Lexicon lexicon) {
        return lexicon.with(List.copyOf(entries));
    }

    /** The text of a Chinese sentence, terms that are no unit replaced by their approved English. */
    String textOf(Sentence sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        List<TermMatch> matches = readAsEnglish.get(sentence.index());
        for (int m = matches.size() - 1; m >= 0; m--) {
            TermMatch match = matches.get(m);
            text.replace(
                    match.stretch().start(),
                    match.stretch().end(),
                    " " + match.term().english() + " ");
        }
        return text.toString();
    }
}
