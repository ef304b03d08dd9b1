package org.duizhao.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.PlacedBead;
import org.duizhao.workspace.edit.Cut;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.duizhao.workspace.edit.Rewriting;

/** Reads from what a page sends what is to be done to the document. */
final class EditReader {
    private EditReader() {}

    /** Where a bead is merged to, or the neighbour that it is linked with lies. */
    private enum Neighbour {
        PREVIOUS,
        NEXT
    }

    static Function<Document, Edit> read(Form form) {
        return switch (form.text("action")) {
            case "merge" -> merge(form.number("bead"), form.oneOf(Neighbour.class, "with"));
            case "split" ->
                always(new Regrouping.Split(form.number("bead"), cut(form, "chinese"), cut(form, "english")));
            case "move" ->
                always(new Regrouping.Move(
                        form.number("bead"),
                        form.oneOf(Language.class, "side"),
                        form.oneOf(Regrouping.Direction.class, "direction")));
            case "link" -> link(form.number("bead"));
            case "text" ->
                always(new Rewriting.EditTexts(
                        form.number("bead"), form.oneOf(Language.class, "side"), form.texts("text")));
            case "note" -> always(new Judgement.Note(form.number("bead"), form.text("text")));
            case "mark" -> mark(form.number("bead"), form.oneOf(BeadStatus.class, "status"));
            case "confirm-likely" -> always(new Judgement.ConfirmLikely(form.probability("probability")));
            default -> throw refused(form.text("action"), "there is no such edit", "load the page again");
        };
    }

    private static Function<Document, Edit> always(Edit edit) {
        return document -> edit;
    }

    private static Function<Document, Edit> merge(long bead, Neighbour with) {
        return document -> {
            int position = position(document, bead);
            int first = with == Neighbour.NEXT ? position : position - 1;
            if (first < 0 || first + 1 >= document.beads().size()) {
                throw refused("b" + (position + 1), "there is no bead to merge it with", "merge it the other way");
            }
            return new Regrouping.Merge(
                    document.beads().get(first).id(),
                    document.beads().get(first + 1).id());
        };
    }

    /** A bead with both sides is unlinked; one that pairs nothing is linked with the nearest it can be linked with. */
    private static Function<Document, Edit> link(long bead) {
        return document -> {
            int position = position(document, bead);
            DocumentBead held = document.beads().get(position);
            if (!held.isNull()) {
                return new Regrouping.Unlink(bead);
            }
            BeadFilter opposite = BeadFilter.NULL.and(BeadFilter.where(
                    other -> other.chinese().isEmpty() != held.chinese().isEmpty()));
            return Stream.of(document.next(opposite, position), document.previous(opposite, position))
                    .flatMap(Optional::stream)
                    .min((one, other) -> Integer.compare(distance(one, position), distance(other, position)))
                    .map(nearest -> new Regrouping.Link(bead, nearest.bead().id()))
                    .orElseThrow(() -> refused(
                            "b" + (position + 1), "no bead of the other language is unpaired", "unlink one first"));
        };
    }

    private static int distance(PlacedBead placed, int position) {
        return Math.abs(placed.position() - position);
    }

    private static Function<Document, Edit> mark(long bead, BeadStatus status) {
        if (status == BeadStatus.EDITED) {
            throw refused("status", "beads are edited by regrouping their sentences", "load the page again");
        }
        return always(new Judgement.Mark(Set.of(bead), status));
    }

    private static Cut cut(Form form, String side) {
        return new Cut(form.place(side + "-sentence"), form.place(side + "-offset"));
    }

    private static int position(Document document, long bead) {
        OptionalInt position = document.position(bead);
        return position.orElseThrow(
                () -> refused("bead " + bead, "there is no such bead", "look at the document as it is now"));
    }

    private static BadInputException refused(String place, String what, String remedy) {
        return new BadInputException(Place.of(place), what, remedy);
    }

    /** The texts of a side of a bead, to be edited. */
    static List<String> texts(Document document, Form form) {
        int position = position(document, form.number("bead"));
        return document.beads().get(position).side(form.oneOf(Language.class, "side")).stream()
                .map(sentence -> sentence.text())
                .toList();
    }
}
