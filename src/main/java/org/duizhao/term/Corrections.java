package org.duizhao.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.NormalisedText;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TermMatch;

/**
 * What the terms found in a transcript put right in it.
 *
 * @param transcript as it was read; it stays as it is
 * @param misheard what was misheard in it, in order of the text. Put right is what can be without asking: not what an
 *     entry that is only proposed says, nor what may mean several entries
 */
public record Corrections(SegmentedText transcript, List<TermMatch> misheard) {
    public Corrections {
        misheard = List.copyOf(misheard);
    }

    /** The corrections by the terms found in a transcript. */
    public static Corrections of(SegmentedText transcript, List<TermMatch> terms) {
        return new Corrections(
                transcript, terms.stream().filter(TermMatch::misheard).toList());
    }

    /** What is put right. */
    public List<TermMatch> applied() {
        return misheard.stream().filter(TermMatch::isCorrectable).toList();
    }

    /** What is not. */
    public List<TermMatch> leftAlone() {
        return misheard.stream().filter(match -> !match.isCorrectable()).toList();
    }

    /** Every sentence beside its corrected text. */
    public List<NormalisedText> sentences() {
        Map<Integer, List<TermMatch>> bySentence = new HashMap<>();
        applied()
                .forEach(match -> bySentence
                        .computeIfAbsent(match.sentence(), sentence -> new ArrayList<>(1))
                        .add(match));
        return transcript.sentences().stream()
                .map(sentence -> NormalisedText.of(sentence, bySentence.getOrDefault(sentence.index(), List.of())))
                .toList();
    }

    /** The source with the corrections in it and all else as it was: headings, labels, marks, line ends. */
    public String sourceText() {
        StringBuilder text = new StringBuilder(transcript.source().text());
        applied().stream()
                .sorted(Comparator.comparingInt(
                                (TermMatch match) -> inSource(match).start())
                        .reversed())
                .forEach(match ->
                        text.replace(inSource(match).start(), inSource(match).end(), match.right()));
        return text.toString();
    }

    private Span inSource(TermMatch match) {
        return transcript.spanInSource(match.sentence(), match.stretch());
    }
}
