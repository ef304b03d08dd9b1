package org.duizhao.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.duizhao.review.desk.Desk;
import org.duizhao.review.desk.Shelf;

/** The workspaces that requests are about. */
final class Desks {
    private final Shelf shelf;

    Desks(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The workspace that the path of a request names. A name is compared with those there are, never used as a path. */
    Desk of(Context context) {
        return shelf.desk(context.pathParam("name"))
                .orElseThrow(() -> new NotFoundResponse("there is no workspace of this name"));
    }

    /** Whether there may be several. */
    boolean areMany() {
        return shelf.isFolder();
    }
}
