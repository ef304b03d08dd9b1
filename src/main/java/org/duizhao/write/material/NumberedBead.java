package org.duizhao.write.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.NormalisedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;

/**
 * A bead with what the outputs say about it. Both sides together hold one sentence at least.
 *
 * @param number its place in the alignment, counted from 1
 * @param aligned the bead
 * @param chinese its Chinese sentences
 * @param english its English sentences
 * @param terms the terms found in its Chinese sentences, in order
 */
public record NumberedBead(
        int number, AlignedBead aligned, List<Sentence> chinese, List<Sentence> english, List<TermMatch> terms) {

    public NumberedBead {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        terms = List.copyOf(terms);
    }

    /** The beads of an alignment in order. */
    public static List<NumberedBead> of(Alignment alignment) {
        Map<Integer, List<TermMatch>> terms = new HashMap<>();
        for (TermMatch match : alignment.terms()) {
            terms.computeIfAbsent(match.sentence(), sentence -> new ArrayList<>())
                    .add(match);
        }
        List<NumberedBead> beads = new ArrayList<>();
        for (AlignedBead aligned : alignment.beads()) {
            beads.add(new NumberedBead(
                    beads.size() + 1,
                    aligned,
                    alignment.chineseOf(aligned.bead()),
                    alignment.englishOf(aligned.bead()),
                    aligned.bead().chinese().stream()
                            .flatMap(sentence -> terms.getOrDefault(sentence, List.of()).stream())
                            .toList()));
        }
        return List.copyOf(beads);
    }

    /** What names it in every output: {@code b12}. */
    public String id() {
        return "b" + number;
    }

    public boolean isNull() {
        return aligned.bead().isNull();
    }

    public ConfidenceLevel level() {
        return ConfidenceLevel.of(aligned.probability());
    }

    /** Its number, type and confidence in words. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "bead %d, type %s, confidence %.3f",
                number,
                aligned.bead().type(),
                aligned.probability());
    }

    /** What a person has said of it, as outputs name it: {@code confirmed}, {@code needs-look}. */
    public String status() {
        return aligned.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its Chinese, joined without a space. */
    public String chineseText() {
        return chinese.stream().map(Sentence::text).collect(Collectors.joining());
    }

    /** Its English, joined with a space. */
    public String englishText() {
        return english.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** All its text, the Chinese first. */
    public String text() {
        return sentences().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** Its Chinese with what was misheard put right; empty if there is nothing to put right. */
    public Optional<String> corrected() {
        List<NormalisedText> texts = chinese.stream()
                .map(sentence -> NormalisedText.of(sentence, terms))
                .toList();
        return texts.stream().anyMatch(NormalisedText::isCorrected)
                ? Optional.of(texts.stream().map(NormalisedText::text).collect(Collectors.joining()))
                : Optional.empty();
    }

    /** All its sentences, the Chinese ones first. */
    public Stream<Sentence> sentences() {
        return Stream.concat(chinese.stream(), english.stream());
    }

    /** The heading it stands under, by the Chinese side where there is one. */
    public String section() {
        return sentences().findFirst().map(Sentence::section).orElse("");
    }

    /** Who says it, by the Chinese side where it names somebody; or empty. */
    public String speaker() {
        return sentences()
                .map(Sentence::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** When it is said, by the Chinese side where that has times. */
    public Optional<TimeRange> time() {
        return time(chinese).or(() -> time(english));
    }

    private static Optional<TimeRange> time(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.time().stream()).reduce(TimeRange::union);
    }
}
