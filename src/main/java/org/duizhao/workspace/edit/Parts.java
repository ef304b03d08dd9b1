package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.SentenceCut;

/** One side of a bead, cut. */
final class Parts {
    private Parts() {}

    /** The sentences of a side, the one that a cut goes through in two parts. */
    static List<DocumentSentence> cut(BeadInHand in, Language side, Cut cut) {
        List<DocumentSentence> sentences = in.bead().side(side);
        if (cut.offset() == 0) {
            if (cut.sentence() < 0 || cut.sentence() > sentences.size()) {
                throw in.refused("it has no such border of sentences", "look at the document as it is now");
            }
            return sentences;
        }
        DocumentSentence whole = in.sentence(side, cut.sentence());
        List<DocumentSentence> parts =
                new SentenceCut(whole, in.document().text(side).source()).at(cut.offset());
        if (parts.isEmpty()) {
            throw in.refused("a sentence cannot be cut there", "cut it where text stands on either side");
        }
        List<DocumentSentence> all = new ArrayList<>(sentences);
        all.remove(cut.sentence());
        all.addAll(cut.sentence(), parts);
        return all;
    }

    /** How many sentences of a side stand before a cut, once it is made. */
    static int before(Cut cut) {
        return cut.offset() == 0 ? cut.sentence() : cut.sentence() + 1;
    }
}
