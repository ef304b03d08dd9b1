package org.duizhao.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows an evaluation to people: tables of aligned columns, lines ending in LF. */
public final class ScoreTable {
    private static final String POOLED = "(all)";
    private static final String SCORES = "%9s%9s%9s%8s%8s%9s%8s%8s%9s%8s%8s  %s";
    private static final String TYPES = "%9s%9s%9s  %s";

    private ScoreTable() {}

    /**
     * Precision, recall and F1 by each rule of {@link Scores}: a row for each document and one for all together. The names
     * stand last, since Chinese ones would push the columns apart.
     */
    public static String scores(Evaluation evaluation) {
        DocumentScores pooled = new DocumentScores(POOLED, evaluation.pooled());
        String head = row(SCORES, "beads", "", "strict", "", "", "lax", "", "", "AE", "", "", "")
                + row(SCORES, "gold", "proposed", "P", "R", "F1", "P", "R", "F1", "P", "R", "F1", "document");
        return Stream.concat(evaluation.documents().stream(), Stream.of(pooled))
                .map(ScoreTable::row)
                .collect(joining("", head, ""));
    }

    /** How many beads of each type there are: a row for each type, all documents together. */
    public static String types(Evaluation evaluation) {
        String head = row(TYPES, "gold", "proposed", "right", "type");
        return evaluation.types().stream()
                .map(count -> row(
                        TYPES,
                        count.gold(),
                        count.proposed(),
                        count.right(),
                        count.type().label()))
                .collect(joining("", head, ""));
    }

    private static String row(DocumentScores document) {
        Scores scores = document.scores();
        List<Object> cells = new ArrayList<>(List.of(scores.goldBeads(), scores.proposedBeads()));
        cells.addAll(figures(scores.strict()));
        cells.addAll(figures(scores.lax()));
        cells.addAll(figures(scores.alignerEval()));
        cells.add(document.document());
        return row(SCORES, cells.toArray());
    }

    private static List<String> figures(Accuracy accuracy) {
        return Stream.of(accuracy.precision().value(), accuracy.recall().value(), accuracy.f1())
                .map(figure -> String.format(Locale.ROOT, "%.4f", figure))
                .toList();
    }

    private static String row(String columns, Object... cells) {
        return String.format(Locale.ROOT, columns, cells).stripTrailing() + "\n";
    }
}
