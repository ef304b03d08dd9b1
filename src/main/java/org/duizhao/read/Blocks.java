package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Turn;

/** The blocks of a talk; the labels among its parts become turns. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private String speaker = "";
    private int turn = -1;
    private boolean startsTurn = true;

    private Blocks() {}

    static List<Block> of(List<Part> talk) {
        Blocks blocks = new Blocks();
        talk.forEach(blocks::add);
        return blocks.blocks;
    }

    private void add(Part part) {
        if (part instanceof Part.Label label) {
            changeSpeaker(label);
        } else if (part instanceof Part.Heading heading) {
            blocks.add(new Block.Heading(heading.passage()));
        } else if (part instanceof Part.Event event) {
            blocks.add(new Block.Event(event.passage()));
        } else if (part instanceof Part.Speech speech) {
            addParagraph(speech.passage());
        }
    }

    private void changeSpeaker(Part.Label label) {
        startsTurn |= label.startsTurn() || !label.speaker().equals(speaker);
        speaker = label.speaker();
    }

    private void addParagraph(Passage passage) {
        if (startsTurn) {
            turn++;
            startsTurn = false;
        }
        blocks.add(new Block.Paragraph(new Turn(turn, speaker), passage));
    }
}
