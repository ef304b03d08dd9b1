package org.duizhao.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Shows assessments and reliability to people: tables of aligned columns, lines ending in LF. */
public final class AssessmentTable {
    private static final String HEAD = "%8s%8s%8s%8s%10s%8s%8s  %s";
    private static final String ROW = "%8d%8.4f%8.4f%8d%10d%8d%8.4f  %s";
    private static final String BINS_HEAD = "%11s%8s%12s%8s";
    private static final String BIN = "%5.1f - %.1f%8d%12.4f%8.4f";

    private AssessmentTable() {}

    /**
     * A row for each assessment: the beads of the gold; strict F1 by aligner-eval's rule and by Vecalign's; null beads of
     * the gold, proposed, and right; expected calibration error. The names stand last, since Chinese ones would push the
     * columns apart.
     */
    public static String of(List<Assessment> assessments) {
        String head = row(HEAD, "beads", "AE", "VEC", "nulls", "", "", "", "")
                + row(HEAD, "gold", "F1", "F1", "gold", "proposed", "right", "ECE", "document");
        return assessments.stream().map(AssessmentTable::row).collect(joining("", head, ""));
    }

    /** A row for each bin that holds beads, and the expected calibration error. */
    public static String of(Reliability reliability) {
        StringBuilder table = new StringBuilder(row(BINS_HEAD, "probability", "beads", "mean", "right"));
        int lower = 0;
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.share().all() > 0) {
                table.append(row(
                        BIN,
                        lower / 10.0,
                        (lower + 1) / 10.0,
                        bin.share().all(),
                        bin.meanConfidence(),
                        bin.share().value()));
            }
            lower++;
        }
        return table + row("expected calibration error: %.4f", reliability.expectedCalibrationError());
    }

    private static String row(Assessment assessment) {
        Scores scores = assessment.scores();
        TypeCount nulls = assessment.nulls();
        return row(
                ROW,
                scores.goldBeads(),
                scores.alignerEval().f1(),
                scores.strict().f1(),
                nulls.gold(),
                nulls.proposed(),
                nulls.right(),
                assessment.reliability().expectedCalibrationError(),
                assessment.name());
    }

    private static String row(String columns, Object... cells) {
        return String.format(Locale.ROOT, columns, cells).stripTrailing() + "\n";
    }
}
