package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentSentence;

/** Edits of the sentences themselves. What a bead pairs stays as it was, and so does its status. */
public sealed interface Rewriting extends Edit {
    /**
     * A sentence becomes two in the same bead.
     *
     * @param bead the bead
     * @param side the side of the sentence
     * @param cut where it is cut, inside a sentence
     */
    record CutSentence(long bead, Language side, Cut cut) implements Rewriting {
        @Override
        public Document applyTo(Document document) {
            BeadInHand in = BeadInHand.of(document, bead);
            if (cut.offset() == 0) {
                throw in.refused("a sentence cannot be cut at its border", "cut it where text stands on either side");
            }
            return document.withBeads(in.position(), 1, List.of(in.bead().with(side, Parts.cut(in, side, cut))));
        }

        @Override
        public String describe(Document document) {
            return "cut a sentence of " + BeadInHand.of(document, bead).name();
        }
    }

    /**
     * The sentences of one side get other texts, as {@link EditText} gives one to each.
     *
     * @param bead the bead
     * @param side the side
     * @param texts a text for each of its sentences
     */
    record EditTexts(long bead, Language side, List<String> texts) implements Rewriting {
        public EditTexts {
            texts = List.copyOf(texts);
        }

        @Override
        public Document applyTo(Document document) {
            BeadInHand in = BeadInHand.of(document, bead);
            if (texts.size() != in.bead().side(side).size()) {
                throw in.refused("it has another number of sentences", "look at the document as it is now");
            }
            Document edited = document;
            for (int sentence = 0; sentence < texts.size(); sentence++) {
                edited = new EditText(bead, side, sentence, texts.get(sentence)).applyTo(edited);
            }
            return edited;
        }

        @Override
        public String describe(Document document) {
            return "edited a text of " + BeadInHand.of(document, bead).name();
        }
    }

    /**
     * A sentence gets another text; what it was before the first change is kept. Line ends and tabs become spaces.
     *
     * @param bead the bead
     * @param side the side of the sentence
     * @param sentence its place on that side
     * @param text the new text, not blank
     */
    record EditText(long bead, Language side, int sentence, String text) implements Rewriting {
        private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

        public EditText {
            text = BREAKS.matcher(text).replaceAll(" ").strip();
        }

        @Override
        public Document applyTo(Document document) {
            BeadInHand in = BeadInHand.of(document, bead);
            DocumentSentence old = in.sentence(side, sentence);
            if (text.isEmpty() || !isWellFormed(text)) {
                throw in.refused("a sentence needs a text of whole characters", "write one, or move the sentence away");
            }
            List<DocumentSentence> sentences = new ArrayList<>(in.bead().side(side));
            sentences.set(sentence, old.withText(text));
            return document.withBeads(in.position(), 1, List.of(in.bead().with(side, sentences)));
        }

        @Override
        public String describe(Document document) {
            return "edited a text of " + BeadInHand.of(document, bead).name();
        }

        private static boolean isWellFormed(String text) {
            return text.codePoints().noneMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
        }
    }
}
