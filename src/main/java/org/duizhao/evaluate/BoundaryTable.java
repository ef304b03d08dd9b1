package org.duizhao.evaluate;

import java.util.Locale;
import java.util.Map;

/** Shows how texts were cut: a row for each way, its name last. */
public final class BoundaryTable {
    private static final String HEAD = "%8s%10s%8s%8s%8s%8s  %s";
    private static final String ROW = "%8d%10d%8d%8.4f%8.4f%8.4f  %s";

    private BoundaryTable() {}

    /** Boundaries in the gold, proposed, and right; precision, recall, F1. */
    public static String of(Map<String, Accuracy> ways) {
        StringBuilder table = new StringBuilder(row(HEAD, "gold", "proposed", "right", "P", "R", "F1", "cut by"));
        ways.forEach((name, accuracy) -> table.append(row(
                ROW,
                accuracy.recall().all(),
                accuracy.precision().all(),
                accuracy.recall().right(),
                accuracy.precision().value(),
                accuracy.recall().value(),
                accuracy.f1(),
                name)));
        return table.toString();
    }

    private static String row(String columns, Object... cells) {
        return String.format(Locale.ROOT, columns, cells) + "\n";
    }
}
