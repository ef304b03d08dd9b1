package org.duizhao.bitext;

import java.util.Optional;

/**
 * One person's turn to speak; it lasts from one label to the next and may hold several paragraphs.
 *
 * @param number counted from 0 through the transcript
 * @param speaker who speaks, or the empty string where the transcript names nobody
 * @param label the name as the label has it; another than the speaker's where labels of one person were unified
 * @param time the bounds that the source gives it: from the start of the cue in which it begins to the end of the cue in
 *     which it ends. Where no end is known, as behind the last time stamp of a text, it ends with the last time that is
 *     known, which may be its start
 */
public record Turn(int number, String speaker, String label, Optional<TimeRange> time) {
    public Turn {
        if (number < 0) {
            throw new IllegalArgumentException("turns are counted from 0: " + number);
        }
    }

    /** A turn without times, whose speaker goes by the name of the label. */
    public Turn(int number, String speaker) {
        this(number, speaker, speaker, Optional.empty());
    }

    /** The same turn with its bounds in time. */
    public Turn at(TimeRange bounds) {
        return new Turn(number, speaker, label, Optional.of(bounds));
    }

    /** The same turn, spoken by a person under another name than the label's. */
    public Turn spokenBy(String name) {
        return new Turn(number, name, label, time);
    }
}
