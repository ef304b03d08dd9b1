package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.TimeRange;

/** Gives turns the bounds of the cues that their words lie in. */
final class TurnTimes {
    private final CueOrder cues;

    private TurnTimes(CueOrder cues) {
        this.cues = cues;
    }

    /** The times that cues give, which do not overlap in the source. */
    static TurnTimes of(List<Cue> cues) {
        return new TurnTimes(CueOrder.of(cues));
    }

    /** The same blocks; each turn that holds words of a cue has its bounds. */
    List<Block> timed(List<Block> blocks) {
        if (cues.size() == 0) {
            return blocks;
        }
        Map<Integer, TimeRange> bounds = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                addBounds(paragraph, bounds);
            }
        }
        List<Block> timed = new ArrayList<>();
        for (Block block : blocks) {
            timed.add(block instanceof Block.Paragraph paragraph ? timed(paragraph, bounds) : block);
        }
        return timed;
    }

    private void addBounds(Block.Paragraph paragraph, Map<Integer, TimeRange> bounds) {
        for (Passage.Run run : paragraph.passage().runs()) {
            int end = run.sourceStart() + run.length();
            for (int i = cues.firstEndingBehind(run.sourceStart());
                    i < cues.size() && cues.get(i).span().start() < end;
                    i++) {
                bounds.merge(paragraph.turn().number(), cues.get(i).time(), TimeRange::union);
            }
        }
    }

    private static Block timed(Block.Paragraph paragraph, Map<Integer, TimeRange> bounds) {
        TimeRange time = bounds.get(paragraph.turn().number());
        return time == null ? paragraph : new Block.Paragraph(paragraph.turn().at(time), paragraph.passage());
    }
}
