package org.duizhao.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.page.AlignmentPlot.Mark;
import org.duizhao.write.page.AlignmentPlot.Tick;

/** Draws the beads of an alignment as an {@link AlignmentPlot}. */
final class PlotComposer {
    private static final double LEFT = 44;
    private static final double BOTTOM = 262;
    private static final double LENGTH = 250;
    private static final double SMALLEST_MARK = 3;
    private static final int MOST_TICKS = 6;

    private final double chineseStep;
    private final double englishStep;
    private final StringBuilder path = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int chineseEnd;
    private int englishEnd;

    private PlotComposer(int chineseSize, int englishSize) {
        this.chineseStep = LENGTH / chineseSize;
        this.englishStep = LENGTH / englishSize;
    }

    /** Draws the beads of two texts of so many sentences; both have one at least. */
    static AlignmentPlot compose(List<NumberedBead> beads, int chineseSize, int englishSize) {
        PlotComposer composer = new PlotComposer(chineseSize, englishSize);
        composer.corner();
        beads.forEach(composer::draw);
        return new AlignmentPlot(
                composer.path.toString().strip(),
                composer.marks,
                ticks(chineseSize, composer::x),
                ticks(englishSize, composer::y));
    }

    private void draw(NumberedBead bead) {
        int chineseStart = start(bead.chinese(), chineseEnd);
        int englishStart = start(bead.english(), englishEnd);
        chineseEnd = end(bead.chinese(), chineseEnd);
        englishEnd = end(bead.english(), englishEnd);
        double width = Math.max(SMALLEST_MARK, (chineseEnd - chineseStart) * chineseStep);
        double height = Math.max(SMALLEST_MARK, (englishEnd - englishStart) * englishStep);
        marks.add(new Mark(
                bead.id(),
                bead.isNull() ? "null" : bead.level().style(),
                bead.summary(),
                pixels(x(chineseStart)),
                pixels(y(englishStart) - height),
                pixels(width),
                pixels(height)));
        corner();
    }

    private void corner() {
        path.append(pixels(x(chineseEnd)))
                .append(',')
                .append(pixels(y(englishEnd)))
                .append(' ');
    }

    private double x(int sentence) {
        return LEFT + sentence * chineseStep;
    }

    private double y(int sentence) {
        return BOTTOM - sentence * englishStep;
    }

    private static int start(List<Sentence> side, int last) {
        return side.isEmpty() ? last : side.get(0).index();
    }

    private static int end(List<Sentence> side, int last) {
        return side.isEmpty() ? last : side.get(side.size() - 1).index() + 1;
    }

    private static List<Tick> ticks(int size, IntToDoubleFunction at) {
        List<Tick> ticks = new ArrayList<>();
        int step = step(size);
        for (int sentence = 0; sentence <= size; sentence += step) {
            ticks.add(new Tick(pixels(at.applyAsDouble(sentence)), sentence));
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50, … that leaves few enough ticks. */
    private static int step(int size) {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (size / (digit * power) < MOST_TICKS) {
                    return digit * power;
                }
            }
        }
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
