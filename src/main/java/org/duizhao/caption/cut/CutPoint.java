package org.duizhao.caption.cut;

/**
 * A place in a timed talk where a cue may end.
 *
 * @param offset the offset in the talk's Chinese of what follows
 * @param kind what it parts
 * @param endMillis when what stands before it has been said
 * @param startMillis when what follows begins to be said
 * @param word the first English word of what follows
 * @param sentence the sentence of what follows
 * @param startsTurn whether somebody begins to speak there
 */
record CutPoint(
        int offset, CutKind kind, long endMillis, long startMillis, int word, int sentence, boolean startsTurn) {}
