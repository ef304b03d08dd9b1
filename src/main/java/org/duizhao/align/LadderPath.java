package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/** Where a ladder puts each Chinese sentence among the English ones. */
final class LadderPath {
    private final int[] from;
    private final int[] to;

    private LadderPath(int chineseSentences) {
        from = new int[chineseSentences];
        to = new int[chineseSentences];
    }

    static LadderPath of(List<AlignedBead> beads, int chineseSentences) {
        LadderPath path = new LadderPath(chineseSentences);
        int reached = 0;
        for (AlignedBead aligned : beads) {
            Bead bead = aligned.bead();
            int end = reached + bead.english().size();
            for (int i : bead.chinese()) {
                path.from[i] = reached;
                path.to[i] = end;
            }
            reached = end;
        }
        return path;
    }

    /** How many English sentences lie between a match and where the ladder puts its Chinese sentence. */
    int distance(Corner match) {
        int before = from[match.chinese()] - match.english();
        int after = match.english() - Math.max(from[match.chinese()], to[match.chinese()] - 1);
        return Math.max(0, Math.max(before, after));
    }
}
