package org.duizhao.bitext;

import java.util.List;

/**
 * A talk as it was read from a source, not yet cut into sentences.
 *
 * @param source the text it was read from
 * @param blocks headings, paragraphs and events in reading order
 * @param cues the captions it came in, in order of time, or what stands between its time stamps, in order of the source; none
 *     where the source has no times
 * @param words when each word of its paragraphs begins, in order of time, where its captions tell as much; else none
 * @param setAside what of the source is not part of the talk, in order of the source
 */
public record Transcript(
        Source source, List<Block> blocks, List<Cue> cues, List<TimedWord> words, List<SetAside> setAside) {
    /** A transcript whose words have no times of their own. */
    public Transcript(Source source, List<Block> blocks, List<Cue> cues, List<SetAside> setAside) {
        this(source, blocks, cues, List.of(), setAside);
    }

    public Transcript {
        blocks = List.copyOf(blocks);
        cues = List.copyOf(cues);
        words = List.copyOf(words);
        setAside = List.copyOf(setAside);
        int turn = -1;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                int next = paragraph.turn().number();
                if (next != turn && next != turn + 1) {
                    throw new IllegalArgumentException("turn " + next + " follows turn " + turn);
                }
                turn = next;
            }
        }
    }
}
