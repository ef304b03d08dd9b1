package org.duizhao.term.check;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.term.EnglishMatch;

/**
 * A bead with what was found in it.
 *
 * @param index its place in the alignment, from 0
 * @param bead the sentences
 * @param chinese its Chinese sentences
 * @param english its English sentences
 * @param terms the terms in the Chinese
 * @param renderings the renderings in the English
 */
record CheckedBead(
        int index,
        Bead bead,
        List<Sentence> chinese,
        List<Sentence> english,
        List<TermMatch> terms,
        List<EnglishMatch> renderings) {

    CheckedBead {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        terms = List.copyOf(terms);
        renderings = List.copyOf(renderings);
    }

    /** What names it in every output: {@code b12}. */
    String id() {
        return "b" + (index + 1);
    }
}
