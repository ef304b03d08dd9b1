package org.duizhao.caption.cut;

/**
 * A place in a text where a cue or a line may end.
 *
 * @param offset the offset of what follows
 * @param kind what it parts
 */
record Cut(int offset, CutKind kind) {}
