package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.problem.BadInputException;
import org.duizhao.review.desk.Desk;
import org.duizhao.review.desk.Shelf;
import org.duizhao.review.page.ShelfPage;
import org.duizhao.workspace.document.Document;

/** The list of workspaces, and what a person chooses for all pages. */
final class ShelfRoutes {
    private final Shelf shelf;
    private final Templates templates;

    ShelfRoutes(Shelf shelf, Templates templates) {
        this.shelf = shelf;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::list);
        routes.post("/preferences", this::choose);
    }

    /** The path of the page of a workspace. */
    static String path(String name) {
        return "/w/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "/";
    }

    private void list(Context context) {
        List<String> names = shelf.names();
        if (!shelf.isFolder()) {
            context.redirect(path(names.get(0)));
            return;
        }
        List<ShelfPage.Entry> entries = new ArrayList<>();
        names.forEach(name -> entries.add(entry(name)));
        templates.answer(context, "shelf", "page", new ShelfPage(entries));
    }

    private ShelfPage.Entry entry(String name) {
        try {
            return shelf.desk(name)
                    .map(ShelfRoutes::entry)
                    .orElseGet(() -> new ShelfPage.Entry(name, path(name), 0, 0, 0, ""));
        } catch (BadInputException e) {
            return new ShelfPage.Entry(name, path(name), 0, 0, 0, e.problem().toString());
        }
    }

    private static ShelfPage.Entry entry(Desk desk) {
        Document document = desk.now().document();
        Map<BeadStatus, Integer> progress = document.progress();
        return new ShelfPage.Entry(
                desk.name(),
                path(desk.name()),
                document.beads().size(),
                progress.getOrDefault(BeadStatus.CONFIRMED, 0),
                progress.getOrDefault(BeadStatus.NEEDS_LOOK, 0),
                "");
    }

    private void choose(Context context) {
        context.formParamMap().forEach((name, values) -> Preferences.choose(context, name, values.get(0)));
        context.header("HX-Refresh", "true").status(204);
    }
}
