package org.duizhao.read;

import java.util.Optional;

/**
 * Which part of a text is the talk, where a person says so; what they leave open is told by signs in the text.
 *
 * @param from where the talk begins: the number of a line, counted from 1, or words of the first paragraph
 * @param to where it ends: the number of a line, or words of the last paragraph
 * @param keepsAll whether everything between is talk, however much it looks like introduction or advertising
 */
public record TalkExtent(Optional<String> from, Optional<String> to, boolean keepsAll) {
    /** The extent that signs in the text tell. */
    public static final TalkExtent BY_SIGNS = new TalkExtent(Optional.empty(), Optional.empty(), false);
}
