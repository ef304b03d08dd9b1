package org.duizhao.term.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishMatch;

/**
 * An alignment as it is checked.
 *
 * @param beads every bead, in order
 * @param uses every term of the Chinese that has an English, once for each sentence, in order
 */
record CheckedText(List<CheckedBead> beads, List<TermUse> uses) {
    CheckedText {
        beads = List.copyOf(beads);
        uses = List.copyOf(uses);
    }

    static CheckedText of(Alignment alignment, List<EnglishMatch> found, Lexicon lexicon) {
        Map<Integer, List<TermMatch>> terms = alignment.terms().stream().collect(groupingBy(TermMatch::sentence));
        Map<Integer, List<EnglishMatch>> renderings = found.stream().collect(groupingBy(EnglishMatch::sentence));
        List<CheckedBead> beads = new ArrayList<>();
        for (AlignedBead aligned : alignment.beads()) {
            Bead bead = aligned.bead();
            beads.add(new CheckedBead(
                    beads.size(),
                    bead,
                    alignment.chineseOf(bead),
                    alignment.englishOf(bead),
                    of(bead.chinese(), terms),
                    of(bead.english(), renderings)));
        }
        return new CheckedText(beads, new TermUses(beads, lexicon).all());
    }

    /** The beads beside one, those before it first. */
    static Stream<CheckedBead> neighbours(CheckedBead bead, List<CheckedBead> beads) {
        return IntStream.of(bead.index() - 1, bead.index() + 1)
                .filter(index -> 0 <= index && index < beads.size())
                .mapToObj(beads::get);
    }

    /** The beads beside one, those before it first. */
    Stream<CheckedBead> neighbours(CheckedBead bead) {
        return neighbours(bead, beads);
    }

    private static <T> List<T> of(List<Integer> sentences, Map<Integer, List<T>> bySentence) {
        return sentences.stream()
                .flatMap(sentence -> bySentence.getOrDefault(sentence, List.of()).stream())
                .toList();
    }
}
