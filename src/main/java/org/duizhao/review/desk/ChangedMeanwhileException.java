package org.duizhao.review.desk;

/** Thrown when an edit is about beads that somebody has changed since they were shown. Nothing was changed by it. */
public final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("the beads were changed meanwhile");
    }
}
