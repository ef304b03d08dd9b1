package org.duizhao.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Shows people what each kind of evidence is worth: a table of aligned columns, lines ending in LF. */
public final class AblationTable {
    private static final int NARROWEST = 8;
    private static final int GAP = 2;

    private AblationTable() {}

    /**
     * A row for each thing left out, which stands last: F1 of whole beads by aligner-eval's rule, a column for each folder.
     *
     * @param ablations at least one, all of the same folders
     */
    public static String of(List<Ablation> ablations) {
        List<Assessment> folders = ablations.get(0).folders();
        StringBuilder table = new StringBuilder();
        table.append(row(folders, folder -> "AE F1", ""));
        table.append(row(folders, Assessment::name, "left out"));
        for (Ablation ablation : ablations) {
            table.append(row(ablation.folders(), AblationTable::f1, ablation.leftOut()));
        }
        return table.toString();
    }

    private static String f1(Assessment folder) {
        return String.format(Locale.ROOT, "%.4f", folder.scores().alignerEval().f1());
    }

    private static String row(List<Assessment> folders, Function<Assessment, String> cell, String last) {
        String cells = folders.stream()
                .map(folder -> padded(
                        cell.apply(folder),
                        Math.max(NARROWEST, GAP + folder.name().length())))
                .collect(joining());
        return (cells + "  " + last).stripTrailing() + "\n";
    }

    private static String padded(String cell, int width) {
        return " ".repeat(width - cell.length()) + cell;
    }
}
