package org.duizhao.workspace.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;

/**
 * Two texts as beads that hold their sentences.
 *
 * @param chinese the Chinese text
 * @param english the English text
 * @param beads in order of both texts
 * @param nextBead the id that the next new bead gets; those below it are never given again
 */
public record Document(DocumentText chinese, DocumentText english, List<DocumentBead> beads, long nextBead) {
    public Document {
        beads = List.copyOf(beads);
    }

    /**
     * The document that an alignment makes.
     *
     * @throws IllegalArgumentException if beads have holes, or beads or terms are not in the order of the texts; no aligner
     *     of ours makes such
     */
    public static Document of(Alignment alignment) {
        Map<Integer, List<TermPlace>> terms = new HashMap<>();
        for (TermMatch match : alignment.terms()) {
            terms.computeIfAbsent(match.sentence(), sentence -> new ArrayList<>())
                    .add(TermPlace.of(match));
        }
        List<DocumentBead> beads = new ArrayList<>();
        for (AlignedBead aligned : alignment.beads()) {
            beads.add(new DocumentBead(
                    beads.size() + 1L,
                    alignment.chineseOf(aligned.bead()).stream()
                            .map(sentence ->
                                    DocumentSentence.of(sentence, terms.getOrDefault(sentence.index(), List.of())))
                            .toList(),
                    alignment.englishOf(aligned.bead()).stream()
                            .map(sentence -> DocumentSentence.of(sentence, List.of()))
                            .toList(),
                    aligned.probability(),
                    aligned.status(),
                    aligned.note()));
        }
        Document document =
                new Document(text(alignment.chinese()), text(alignment.english()), beads, beads.size() + 1L);
        if (!document.alignment().equals(alignment)) {
            throw new IllegalArgumentException(
                    "beads and terms stand in the order of their texts, beads without holes");
        }
        return document;
    }

    private static DocumentText text(SegmentedText text) {
        return new DocumentText(text.source(), text.setAside());
    }

    /** The document as every other stage knows it. Terms that a person has rejected are no longer in it. */
    public Alignment alignment() {
        List<Sentence> chineseSentences = new ArrayList<>();
        List<Sentence> englishSentences = new ArrayList<>();
        List<AlignedBead> aligned = new ArrayList<>();
        List<TermMatch> matches = new ArrayList<>();
        for (DocumentBead bead : beads) {
            int i = chineseSentences.size();
            int j = englishSentences.size();
            for (DocumentSentence sentence : bead.chinese()) {
                int index = chineseSentences.size();
                chineseSentences.add(sentence.at(index));
                sentence.terms().stream()
                        .filter(place -> place.decision() != TermDecision.REJECTED)
                        .forEach(place -> matches.add(place.in(index)));
            }
            bead.english().forEach(sentence -> englishSentences.add(sentence.at(englishSentences.size())));
            aligned.add(new AlignedBead(
                    Bead.of(i, chineseSentences.size(), j, englishSentences.size()),
                    bead.probability(),
                    bead.status(),
                    bead.note()));
        }
        return new Alignment(
                new SegmentedText(chinese.source(), chineseSentences, chinese.setAside()),
                new SegmentedText(english.source(), englishSentences, english.setAside()),
                aligned,
                matches);
    }

    /** One of its texts. */
    public DocumentText text(Language side) {
        return side == Language.CHINESE ? chinese : english;
    }

    /** The place of a bead among the beads, from 0. */
    public OptionalInt position(long bead) {
        for (int position = 0; position < beads.size(); position++) {
            if (beads.get(position).id() == bead) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    /** The document with some beads in place of {@code count} beads from a position on. */
    public Document withBeads(int position, int count, List<DocumentBead> replacement) {
        List<DocumentBead> changed = new ArrayList<>(beads);
        List<DocumentBead> replaced = changed.subList(position, position + count);
        replaced.clear();
        replaced.addAll(replacement);
        return withBeads(changed);
    }

    /** The document with other beads; an id that was not given before counts as given. */
    public Document withBeads(List<DocumentBead> changed) {
        long highest = changed.stream().mapToLong(DocumentBead::id).max().orElse(0);
        return new Document(chinese, english, changed, Math.max(nextBead, highest + 1));
    }

    /** How many beads have each status. */
    public Map<BeadStatus, Integer> progress() {
        Map<BeadStatus, Integer> counts = new EnumMap<>(BeadStatus.class);
        for (BeadStatus status : BeadStatus.values()) {
            counts.put(status, 0);
        }
        beads.forEach(bead -> counts.merge(bead.status(), 1, Integer::sum));
        return counts;
    }

    /** The beads from a position on that a filter lets through, so many at most, and how many there are in all. */
    public BeadPage page(BeadFilter filter, int from, int limit) {
        List<PlacedBead> page = new ArrayList<>();
        int matching = 0;
        for (int position = 0; position < beads.size(); position++) {
            if (filter.accepts(beads.get(position))) {
                matching++;
                if (position >= from && page.size() < limit) {
                    page.add(new PlacedBead(position, beads.get(position)));
                }
            }
        }
        return new BeadPage(page, matching);
    }

    /** The first bead behind a position that a filter lets through. */
    public Optional<PlacedBead> next(BeadFilter filter, int position) {
        for (int i = position + 1; i < beads.size(); i++) {
            if (filter.accepts(beads.get(i))) {
                return Optional.of(new PlacedBead(i, beads.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The last bead before a position that a filter lets through. */
    public Optional<PlacedBead> previous(BeadFilter filter, int position) {
        for (int i = position - 1; i >= 0; i--) {
            if (filter.accepts(beads.get(i))) {
                return Optional.of(new PlacedBead(i, beads.get(i)));
            }
        }
        return Optional.empty();
    }
}
