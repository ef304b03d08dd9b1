package org.duizhao.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a person says of how a text is to be read, where they know better than the program.
 *
 * @param encoding its encoding; where it is not named, that of the byte order mark, else what the server or the text
 *     declares, else UTF-8 if the bytes are that, else a guess, which is remarked in the source
 * @param extent which part of it is the talk
 */
public record ReadingChoices(Optional<Charset> encoding, TalkExtent extent) {
    /** Nothing is said. */
    public static final ReadingChoices NONE = new ReadingChoices(Optional.empty(), TalkExtent.BY_SIGNS);

    /** The same choices for a text in an encoding. */
    public ReadingChoices encodedIn(Charset charset) {
        return new ReadingChoices(Optional.of(charset), extent);
    }

    /** The same choices for a text of which a part is the talk. */
    public ReadingChoices limitedTo(TalkExtent part) {
        return new ReadingChoices(encoding, part);
    }
}
