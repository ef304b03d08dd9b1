package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.document.TermPlace;

/** Decisions about terms found in the Chinese. */
public sealed interface TermEdit extends Edit {
    /**
     * Where a term stands.
     *
     * @param bead the bead
     * @param sentence the place of the sentence among the Chinese ones of the bead
     * @param term the place of the term among those of the sentence
     */
    record TermAddress(long bead, int sentence, int term) {}

    /** It is the term that was found, or it is none here. */
    record Decide(TermAddress address, boolean accepted) implements TermEdit {
        @Override
        public Document applyTo(Document document) {
            TermDecision decision = accepted ? TermDecision.ACCEPTED : TermDecision.REJECTED;
            return changed(document, address, place -> place.decided(decision));
        }

        @Override
        public String describe(Document document) {
            return (accepted ? "accepted" : "rejected") + " a term of " + name(document, address);
        }
    }

    /** It is another term. */
    record Correct(TermAddress address, Term right) implements TermEdit {
        @Override
        public Document applyTo(Document document) {
            return changed(document, address, place -> place.corrected(right));
        }

        @Override
        public String describe(Document document) {
            return "corrected a term of " + name(document, address);
        }
    }

    /**
     * Wherever a text stands in the Chinese, and no term stands yet, it is a term from now on, and accepted. A Latin text is
     * not found inside a Latin word.
     *
     * @param found the text
     * @param term the entry
     * @param misheard whether the text is one of its wrong spellings
     */
    record Add(String found, Term term, boolean misheard) implements TermEdit {
        public Add {
            found = found.strip();
        }

        @Override
        public Document applyTo(Document document) {
            Occurrences occurrences = new Occurrences(found);
            List<DocumentBead> beads = document.beads().stream()
                    .map(bead -> marked(bead, occurrences))
                    .toList();
            if (beads.equals(document.beads())) {
                throw new BadInputException(
                        Place.of("“" + found + "”"),
                        "the Chinese has no such text that is not a term already",
                        "choose a text of the Chinese side");
            }
            return document.withBeads(beads);
        }

        private DocumentBead marked(DocumentBead bead, Occurrences occurrences) {
            List<DocumentSentence> sentences = bead.chinese().stream()
                    .map(sentence -> occurrences.mark(sentence, term, misheard))
                    .toList();
            return sentences.equals(bead.chinese()) ? bead : bead.with(Language.CHINESE, sentences);
        }

        @Override
        public String describe(Document document) {
            return "added the term " + term.chinese();
        }
    }

    private static Document changed(Document document, TermAddress address, UnaryOperator<TermPlace> change) {
        BeadInHand in = BeadInHand.of(document, address.bead);
        DocumentSentence sentence = in.sentence(Language.CHINESE, address.sentence);
        if (address.term < 0 || address.term >= sentence.terms().size()) {
            throw in.refused("there is no such term", "look at the document as it is now");
        }
        List<TermPlace> places = new ArrayList<>(sentence.terms());
        places.set(address.term, change.apply(places.get(address.term)));
        List<DocumentSentence> sentences = new ArrayList<>(in.bead().chinese());
        sentences.set(address.sentence, sentence.withTerms(places));
        return document.withBeads(in.position(), 1, List.of(in.bead().with(Language.CHINESE, sentences)));
    }

    private static String name(Document document, TermAddress address) {
        return BeadInHand.of(document, address.bead).name();
    }
}
