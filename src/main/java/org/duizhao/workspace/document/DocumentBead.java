package org.duizhao.workspace.document;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;

/**
 * A bead of a document with its sentences.
 *
 * @param id what names it for as long as it is there, also when it changes
 * @param chinese its Chinese sentences, in order
 * @param english its English sentences, in order
 * @param probability how sure the aligner is of it, 0 to 1; 1 for a bead that a person made
 * @param status what a person has said of it
 * @param note what a person has written about it, or empty
 */
public record DocumentBead(
        long id,
        List<DocumentSentence> chinese,
        List<DocumentSentence> english,
        double probability,
        BeadStatus status,
        String note) {
    public DocumentBead {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        if (chinese.isEmpty() && english.isEmpty()) {
            throw new IllegalArgumentException("a bead holds a sentence of one side at least");
        }
    }

    /** A bead that a person made. */
    public static DocumentBead edited(
            long id, List<DocumentSentence> chinese, List<DocumentSentence> english, String note) {
        return new DocumentBead(id, chinese, english, 1, BeadStatus.EDITED, note);
    }

    /** The same bead with another status. */
    public DocumentBead withStatus(BeadStatus changed) {
        return new DocumentBead(id, chinese, english, probability, changed, note);
    }

    /** The same bead, of which an aligner is more or less sure. */
    public DocumentBead withProbability(double changed) {
        return new DocumentBead(id, chinese, english, changed, status, note);
    }

    /** The same bead with another note. */
    public DocumentBead withNote(String changed) {
        return new DocumentBead(id, chinese, english, probability, status, changed);
    }

    /** The same bead with other sentences on one side. */
    public DocumentBead with(Language side, List<DocumentSentence> sentences) {
        return side == Language.CHINESE
                ? new DocumentBead(id, sentences, english, probability, status, note)
                : new DocumentBead(id, chinese, sentences, probability, status, note);
    }

    /** Its sentences of one side. */
    public List<DocumentSentence> side(Language side) {
        return side == Language.CHINESE ? chinese : english;
    }

    /** All its sentences, the Chinese ones first. */
    public Stream<DocumentSentence> sentences() {
        return Stream.concat(chinese.stream(), english.stream());
    }

    /** Whether one side is empty. */
    public boolean isNull() {
        return chinese.isEmpty() || english.isEmpty();
    }

    /** How many sentences it holds on each side: {@code 1-2}. */
    public String type() {
        return chinese.size() + "-" + english.size();
    }
}
