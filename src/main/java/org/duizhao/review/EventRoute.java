package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import org.duizhao.review.desk.Desk;

/** Tells every page of a workspace when there is a new version of the document. */
final class EventRoute {
    private static final String EVENT = "version";

    private final Desks desks;

    EventRoute(Desks desks) {
        this.desks = desks;
    }

    void addTo(RoutesConfig routes) {
        routes.sse("/w/{name}/events", this::listen);
    }

    private void listen(SseClient client) {
        Desk desk = desks.of(client.ctx());
        client.keepAlive();
        client.onClose(desk.listen(version -> tell(client, version)));
        tell(client, desk.now().version());
    }

    private static void tell(SseClient client, long version) {
        client.sendEvent(EVENT, Long.toString(version));
    }
}
