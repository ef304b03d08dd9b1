package org.duizhao.bitext;

/**
 * One person's turn to speak; it lasts from one label to the next and may hold several paragraphs.
 *
 * @param number counted from 0 through the transcript
 * @param speaker the name as the label has it, or the empty string where the transcript names nobody
 */
public record Turn(int number, String speaker) {
    public Turn {
        if (number < 0) {
            throw new IllegalArgumentException("turns are counted from 0: " + number);
        }
    }
}
