package org.duizhao.review;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.duizhao.bitext.Alignment;
import org.duizhao.review.desk.Desk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;

/** Files made of a workspace as it is now. */
final class ExportRoute {
    private final Desks desks;
    private final ReviewSettings settings;

    ExportRoute(Desks desks, ReviewSettings settings) {
        this.desks = desks;
        this.settings = settings;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/w/{name}/export/{format}", this::answer);
    }

    private void answer(Context context) throws IOException {
        Desk desk = desks.of(context);
        OutputFormat format = OutputFormat.named(context.pathParam("format"))
                .filter(OutputFormat::isOneFile)
                .orElseThrow(() -> new NotFoundResponse("there is no export of this format"));
        Alignment alignment = desk.now().document().alignment();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Exporter.writeTo(alignment, format, file, settings.exportOptions().apply(alignment, desk.name()));
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(desk, format));
        context.contentType("application/octet-stream").result(file.toByteArray());
    }

    private static String fileName(Desk desk, OutputFormat format) {
        String name = desk.name() + "." + format.endings().get(0);
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
