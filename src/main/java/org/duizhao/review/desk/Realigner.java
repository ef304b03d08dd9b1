package org.duizhao.review.desk;

import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.edit.Edit;

/** Whoever can align again what lies between the beads that a person stands for. */
@FunctionalInterface
public interface Realigner {
    /** The edit that does so. */
    Edit of(Document document);
}
