package org.duizhao.review.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.duizhao.review.find.Showing;
import org.duizhao.review.page.PathMap.Mark;
import org.duizhao.review.page.PathMap.Point;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.write.material.ConfidenceLevel;

/** Where the beads of a document stand on the map of its path. */
public final class PathScale {
    private static final int MOST_POINTS = 1000;
    private static final int MOST_MARKS = 400;

    private final List<DocumentBead> beads;
    private final int[] chineseBefore;
    private final int[] englishBefore;

    private PathScale(List<DocumentBead> beads) {
        this.beads = beads;
        this.chineseBefore = new int[beads.size() + 1];
        this.englishBefore = new int[beads.size() + 1];
        for (int i = 0; i < beads.size(); i++) {
            chineseBefore[i + 1] = chineseBefore[i] + beads.get(i).chinese().size();
            englishBefore[i + 1] = englishBefore[i] + beads.get(i).english().size();
        }
    }

    public static PathScale of(Document document) {
        return new PathScale(document.beads());
    }

    /** The place where a bead begins. */
    Point at(int position) {
        return new Point(
                coordinate(chineseBefore[position], chineseBefore[beads.size()]),
                coordinate(englishBefore[position], englishBefore[beads.size()]));
    }

    /** The position of the bead that stands at a share of the Chinese text, from 0 to 1. */
    public int position(double share) {
        int sentences = (int) (share * chineseBefore[beads.size()]);
        int found = Arrays.binarySearch(chineseBefore, sentences);
        int position = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(position, beads.size() - 1));
    }

    /** The whole path; of very many beads only some are points of it. */
    PathMap map() {
        StringJoiner points = new StringJoiner(" ");
        int step = 1 + beads.size() / MOST_POINTS;
        for (int position = 0; position < beads.size(); position += step) {
            points.add(at(position).toString());
        }
        points.add(at(beads.size()).toString());
        return new PathMap(points.toString(), marks());
    }

    private List<Mark> marks() {
        BeadFilter doubtful = Showing.DOUBTFUL.filter();
        List<Mark> marks = new ArrayList<>();
        for (int position = 0; position < beads.size() && marks.size() < MOST_MARKS; position++) {
            DocumentBead bead = beads.get(position);
            if (doubtful.accepts(bead)) {
                marks.add(new Mark(ConfidenceLevel.of(bead.probability()).style(), at(position)));
            } else if (bead.isNull()) {
                marks.add(new Mark("null", at(position)));
            }
        }
        return marks;
    }

    private static String coordinate(int sentences, int all) {
        return String.format(Locale.ROOT, "%.1f", all == 0 ? 0.0 : (double) PathMap.LENGTH * sentences / all);
    }
}
