package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.sheet.EditedRow;
import org.duizhao.sheet.SheetReader;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Rewriting;

/** Takes what a person has changed in an exported sheet into the workspace that it came from, one edit for each change. */
public final class SheetImport {
    private final Workspace workspace;
    private final String name;
    private final List<String> taken = new ArrayList<>();
    private final List<String> notTaken = new ArrayList<>();

    private SheetImport(Workspace workspace, String name) {
        this.workspace = workspace;
        this.name = name;
    }

    /**
     * What became of the changes, a line each.
     *
     * @param rows how many rows were looked at
     * @param taken what the workspace has now
     * @param notTaken what it has not, and why
     */
    public record Report(int rows, List<String> taken, List<String> notTaken) {
        public Report {
            taken = List.copyOf(taken);
            notTaken = List.copyOf(notTaken);
        }
    }

    /**
     * Takes the changes of a sheet. A row whose bead has changed since the export is left alone and reported.
     *
     * @throws BadInputException if the file is no such sheet
     */
    public static Report take(Path sheet, Workspace workspace) {
        List<EditedRow> rows = SheetReader.read(sheet.toString(), InputFile.read(sheet));
        SheetImport taking = new SheetImport(workspace, sheet.toString());
        rows.stream().filter(EditedRow::isChanged).forEach(taking::take);
        return new Report(rows.size(), taking.taken, taking.notTaken);
    }

    private void take(EditedRow row) {
        Optional<DocumentBead> bead =
                ExportedBeads.of(workspace.snapshot().document()).find(row);
        if (bead.isEmpty()) {
            refuse(row, "the bead is no longer as it was exported");
            return;
        }
        takeSide(
                row,
                bead.get(),
                Language.CHINESE,
                row.before().chinese(),
                row.now().chinese());
        takeSide(
                row,
                bead.get(),
                Language.ENGLISH,
                row.before().english(),
                row.now().english());
        if (!row.before().note().equals(row.now().note())) {
            apply(row, "note", new Judgement.Note(bead.get().id(), row.now().note()));
        }
        if (!row.before().status().equals(row.now().status())) {
            takeStatus(row, bead.get());
        }
    }

    private void takeSide(EditedRow row, DocumentBead bead, Language side, List<String> before, List<String> now) {
        if (before.equals(now)) {
            return;
        }
        if (before.size() != now.size()) {
            refuse(
                    row,
                    "the %s has %d lines and had %d; keep one sentence a line"
                            .formatted(nameOf(side), now.size(), before.size()));
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!before.get(i).equals(now.get(i))) {
                apply(row, nameOf(side), new Rewriting.EditText(bead.id(), side, i, now.get(i)));
            }
        }
    }

    private void takeStatus(EditedRow row, DocumentBead bead) {
        Optional<BeadStatus> status = Arrays.stream(BeadStatus.values())
                .filter(known -> known.name()
                        .replace('_', '-')
                        .equalsIgnoreCase(row.now().status()))
                .findFirst();
        if (status.isEmpty()) {
            refuse(row, "\"" + row.now().status() + "\" is no status");
        } else if (status.get() == BeadStatus.EDITED) {
            refuse(row, "a bead is edited by regrouping its sentences, not by its status");
        } else {
            apply(row, "status " + row.now().status(), new Judgement.Mark(Set.of(bead.id()), status.get()));
        }
    }

    private void apply(EditedRow row, String what, Edit edit) {
        try {
            workspace.apply(edit, workspace.snapshot().version());
            taken.add(row.id() + ": " + what);
        } catch (BadInputException e) {
            refuse(row, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(EditedRow row, String why) {
        notTaken.add(name + ":" + row.row() + ": " + row.id() + ": " + why);
    }

    private static String nameOf(Language side) {
        return side == Language.CHINESE ? "Chinese" : "English";
    }
}
