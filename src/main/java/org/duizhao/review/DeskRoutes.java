package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.review.desk.ChangedMeanwhileException;
import org.duizhao.review.desk.Desk;
import org.duizhao.review.find.Showing;
import org.duizhao.review.find.View;
import org.duizhao.review.page.EditForm;
import org.duizhao.review.page.PageComposer;
import org.duizhao.review.page.PreviewComposer;
import org.duizhao.workspace.Snapshot;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.PlacedBead;

/** The page of a workspace, and everything that is done on it. */
final class DeskRoutes {
    /** What the scripts of the page listen to: the index of the row that the answer is about. */
    private static final String AT = "{\"duizhao:at\":{\"index\":%d}}";

    private final Desks desks;
    private final Templates templates;
    private final ReviewSettings settings;

    DeskRoutes(Desks desks, Templates templates, ReviewSettings settings) {
        this.desks = desks;
        this.templates = templates;
        this.settings = settings;
    }

    /** Something that changes the document. */
    private interface Change {
        Snapshot make(Desk desk, Form form, long seen);
    }

    void addTo(RoutesConfig routes) {
        routes.get("/w/{name}/", this::page);
        routes.get("/w/{name}/rows", this::rows);
        routes.get("/w/{name}/changes", this::changes);
        routes.get("/w/{name}/find", this::find);
        routes.get("/w/{name}/form", this::form);
        post(routes, "/w/{name}/edits", (desk, form, seen) -> desk.edit(EditReader.read(form), seen));
        post(routes, "/w/{name}/undo", (desk, form, seen) -> desk.undo(seen));
        post(routes, "/w/{name}/redo", (desk, form, seen) -> desk.redo(seen));
        post(routes, "/w/{name}/realign", (desk, form, seen) -> desk.accept());
        routes.post("/w/{name}/proposal", this::propose);
    }

    private void page(Context context) {
        Desk desk = desks.of(context);
        PageComposer composer = composer(context, desk, desk.now());
        templates.answer(context, "desk", "page", composer.page(ShelfRoutes.path(desk.name()), desks.areMany()));
    }

    private void rows(Context context) {
        Desk desk = desks.of(context);
        int number = Math.max(0, new Form(context).place("chunk"));
        templates.answer(
                context, "rows", "chunk", composer(context, desk, desk.now()).chunk(number));
    }

    private void changes(Context context) {
        Desk desk = desks.of(context);
        answer(context, desk, desk.now(), "", false);
    }

    /** Where the next bead of a kind stands, or the one before, or a certain bead. */
    private void find(Context context) {
        Desk desk = desks.of(context);
        Form form = new Form(context);
        Snapshot now = desk.now();
        PageComposer composer = composer(context, desk, now);
        OptionalInt position = form.optional("bead").isPresent()
                ? now.document().position(form.number("bead"))
                : next(now.document(), form);
        position.stream()
                .boxed()
                .flatMap(found -> composer.indexOf(found).stream())
                .findFirst()
                .ifPresent(index -> context.header("HX-Trigger", AT.formatted(index)));
        context.status(HttpStatus.NO_CONTENT);
    }

    private static OptionalInt next(Document document, Form form) {
        BeadFilter filter = form.oneOf(Showing.class, "kind").filter();
        int from = document.position(form.number("from")).orElse(-1);
        boolean backward = form.optional("direction").filter("previous"::equals).isPresent();
        return (backward ? document.previous(filter, from) : document.next(filter, from))
                .map(PlacedBead::position)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private void form(Context context) {
        Form form = new Form(context);
        Language side = form.oneOf(Language.class, "side");
        EditForm texts = new EditForm(
                form.number("bead"),
                form.text("side"),
                side.tag(),
                EditReader.texts(desks.of(context).now().document(), form));
        templates.answer(context, "edit", "form", texts);
    }

    private void propose(Context context) {
        templates.answer(
                context,
                "preview",
                "preview",
                PreviewComposer.of(desks.of(context).propose().splices()));
    }

    private void post(RoutesConfig routes, String path, Change change) {
        routes.post(path, context -> {
            Desk desk = desks.of(context);
            Form form = new Form(context);
            try {
                answer(context, desk, change.make(desk, form, form.number("version")), "", false);
            } catch (ChangedMeanwhileException e) {
                String message = Preferences.of(context).words().of("refused.changed");
                answer(context, desk, desk.now(), message, true);
                context.status(HttpStatus.CONFLICT);
            } catch (BadInputException e) {
                answer(context, desk, desk.now(), e.problem().toString(), true);
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        });
    }

    /** Answers with everything that the page shows and that is no longer so. */
    private void answer(Context context, Desk desk, Snapshot now, String message, boolean isRefusal) {
        Form form = new Form(context);
        long seen = form.number("version");
        PageComposer composer = composer(context, desk, now);
        templates.answer(context, "changes", "changes", composer.changes(seen, form.chunks(), message, isRefusal));
        if (now.version() != seen) {
            context.header("HX-Trigger", AT.formatted(composer.indexOfChange(seen)));
        }
    }

    private PageComposer composer(Context context, Desk desk, Snapshot now) {
        Form form = new Form(context);
        View view = View.of(
                Stream.of(form.optional("show").orElse("").split(",")).toList(),
                form.optional("q").orElse(""));
        return new PageComposer(desk, now, view, Preferences.of(context).words(), settings.pinyin());
    }
}
