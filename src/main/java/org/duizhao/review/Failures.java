package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.duizhao.problem.BadInputException;

/** What a request is answered that cannot be served. */
final class Failures {
    private Failures() {}

    static void addTo(RoutesConfig routes, Templates templates) {
        routes.exception(
                HttpResponseException.class,
                (failure, context) ->
                        answer(context, templates, failure.getStatus(), String.valueOf(failure.getMessage())));
        routes.exception(
                BadInputException.class,
                (failure, context) ->
                        answer(context, templates, 422, failure.problem().toString()));
    }

    private static void answer(Context context, Templates templates, int status, String message) {
        templates.answer(context, "failure", "message", message);
        context.status(status);
    }
}
