package org.duizhao.review;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.review.access.Gate;
import org.duizhao.review.desk.Shelf;

/** Serves the review page of a workspace, or of all in a folder, to the browsers of this machine. */
public final class ReviewServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Shelf shelf;
    private final Gate gate;
    private final Javalin server;

    private ReviewServer(Shelf shelf, Gate gate, Javalin server) {
        this.shelf = shelf;
        this.gate = gate;
        this.server = server;
    }

    /**
     * Opens what is to be reviewed and starts to serve it.
     *
     * @param place a workspace, or a folder of workspaces
     * @throws BadInputException if there is no workspace that can be used, or the port is taken
     */
    public static ReviewServer start(Path place, ReviewSettings settings) {
        Shelf shelf = Shelf.of(place, settings.realigner());
        Gate gate = new Gate();
        Javalin server = Javalin.create(config -> configure(config, shelf, gate, settings));
        try {
            server.start(LOOPBACK, settings.port());
        } catch (JavalinBindException e) {
            shelf.close();
            throw new BadInputException(
                    Place.of("port " + settings.port()), "another program listens there", "name another with --port");
        }
        return new ReviewServer(shelf, gate, server);
    }

    private static void configure(JavalinConfig config, Shelf shelf, Gate gate, ReviewSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        gate.guard(config.routes);
        new Assets().addTo(config.routes);
        Templates templates = new Templates();
        Failures.addTo(config.routes, templates);
        new ShelfRoutes(shelf, templates).addTo(config.routes);
        Desks desks = new Desks(shelf);
        new DeskRoutes(desks, templates, settings).addTo(config.routes);
        new ExportRoute(desks, settings).addTo(config.routes);
        new EventRoute(desks).addTo(config.routes);
    }

    /** The address to open, with the token that lets in. */
    public URI link() {
        return gate.link(server.port());
    }

    /** Stops serving and closes all workspaces. What was reported done is on the disk. */
    @Override
    public void close() {
        server.stop();
        shelf.close();
    }
}
