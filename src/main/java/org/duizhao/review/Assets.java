package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.duizhao.write.page.Palette;

/** The style and the scripts of the page: a closed list, held in memory. No path of a request is looked up in a file. */
final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String[] SCRIPTS = {"review", "rows", "edits", "keys", "cutting", "dialogs", "tips"};

    private final Map<String, Asset> assets = new HashMap<>();

    private record Asset(String type, String content) {}

    Assets() {
        assets.put("htmx.js", new Asset(SCRIPT, resource(HTMX)));
        assets.put("palette.css", new Asset(STYLE, Palette.css()));
        assets.put("review.css", new Asset(STYLE, resource("review.css")));
        for (String script : SCRIPTS) {
            assets.put(script + ".js", new Asset(SCRIPT, resource(script + ".js")));
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/assets/{name}", this::answer);
    }

    private void answer(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.contentType(asset.type).result(asset.content);
    }

    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
