package org.duizhao.workspace.edit;

/**
 * A place in one side of a bead where it is cut.
 *
 * @param sentence the sentence that it is cut in or before; the number of sentences where it is behind the last
 * @param offset how far into that sentence, in UTF-16 units; 0 where it is the border before it
 */
public record Cut(int sentence, int offset) {
    /** The border before a sentence. */
    public static Cut before(int sentence) {
        return new Cut(sentence, 0);
    }
}
