package org.duizhao.workspace.edit;

import java.util.List;
import org.duizhao.workspace.document.Document;

/**
 * One thing that a person does to a document. Beads are named by their ids, sentences by their places in their bead,
 * offsets are UTF-16 units.
 */
public sealed interface Edit permits Regrouping, Rewriting, Judgement, TermEdit {
    /**
     * The document as this leaves it.
     *
     * @throws org.duizhao.problem.BadInputException if it cannot be done to this document
     */
    Document applyTo(Document document);

    /**
     * What it would change in a document, without changing it.
     *
     * @throws org.duizhao.problem.BadInputException if it cannot be done to this document
     */
    default List<Splice> effectOn(Document document) {
        return Splice.between(document.beads(), applyTo(document).beads());
    }

    /** What it does, in words for the edit history, about the document before it. */
    String describe(Document document);
}
