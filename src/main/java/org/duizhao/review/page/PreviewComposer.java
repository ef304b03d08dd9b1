package org.duizhao.review.page;

import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Splice;

/** Composes the preview of a realignment. */
public final class PreviewComposer {
    private static final int MOST_SHOWN = 100;

    private PreviewComposer() {}

    /** What some splices would change, but for beads that only get another probability. */
    public static Preview of(List<Splice> splices) {
        List<Preview.Change> changes = splices.stream()
                .map(PreviewComposer::change)
                .filter(change -> !change.go().isEmpty() || !change.come().isEmpty())
                .toList();
        return new Preview(
                changes.stream().mapToInt(change -> change.go().size()).sum(),
                changes.stream().mapToInt(change -> change.come().size()).sum(),
                changes.subList(0, Math.min(MOST_SHOWN, changes.size())),
                Math.max(0, changes.size() - MOST_SHOWN));
    }

    private static Preview.Change change(Splice splice) {
        return new Preview.Change(
                splice.dissolved().stream()
                        .map(placed -> bead(placed.name(), placed.bead()))
                        .toList(),
                splice.formed().stream().map(bead -> bead("", bead)).toList());
    }

    private static Preview.Bead bead(String name, DocumentBead bead) {
        return new Preview.Bead(
                name,
                bead.type(),
                String.format(Locale.ROOT, "%.2f", bead.probability()),
                RowComposer.text(bead.chinese(), Language.CHINESE),
                RowComposer.text(bead.english(), Language.ENGLISH));
    }
}
