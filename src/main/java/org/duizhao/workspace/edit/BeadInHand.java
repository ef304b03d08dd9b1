package org.duizhao.workspace.edit;

import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.PlacedBead;

/** A bead that an edit is about, where it stands in its document. */
record BeadInHand(Document document, int position, DocumentBead bead) {
    static BeadInHand of(Document document, long id) {
        int position = document.position(id)
                .orElseThrow(() -> new BadInputException(
                        Place.of("bead " + id), "there is no such bead", "look at the document as it is now"));
        return new BeadInHand(document, position, document.beads().get(position));
    }

    /** What people call it. */
    String name() {
        return new PlacedBead(position, bead).name();
    }

    boolean isFirst() {
        return position == 0;
    }

    boolean isLast() {
        return position == document.beads().size() - 1;
    }

    DocumentSentence sentence(Language side, int index) {
        if (index < 0 || index >= bead.side(side).size()) {
            throw refused("it has no such sentence", "look at the document as it is now");
        }
        return bead.side(side).get(index);
    }

    BadInputException refused(String what, String remedy) {
        return new BadInputException(Place.of(name()), what, remedy);
    }
}
