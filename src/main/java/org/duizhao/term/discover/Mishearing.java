package org.duizhao.term.discover;

import java.util.List;
import org.duizhao.bitext.ChineseForm;

/**
 * A wrong spelling that a transcript has for a name or term.
 *
 * @param form the wrong spelling, with a context where it is a good word elsewhere
 * @param right what it stands for, as the English or the rest of the text writes it
 * @param sentences the Chinese sentences that have it, by index, in order
 * @param evidence what shows it
 */
public record Mishearing(ChineseForm form, String right, List<Integer> sentences, Evidence evidence) {
    /** What shows that a spelling is wrong. */
    public enum Evidence {
        /** The English of the same place has a name that is spelled or sounds nearly the same. */
        ENGLISH("the English there has it"),
        /** The English of the same place has a name that sounds like a translation of the Chinese word. */
        TRANSLATED("heard as another word and translated"),
        /** The text or a glossary has nearly the same spelling more often. */
        SPELLING("spelled otherwise elsewhere"),
        /** The text or a glossary has a term that sounds the same. */
        HOMOPHONE("sounds the same");

        private final String reason;

        Evidence(String reason) {
            this.reason = reason;
        }

        /** In words. */
        public String reason() {
            return reason;
        }
    }

    public Mishearing {
        sentences = List.copyOf(sentences);
    }
}
