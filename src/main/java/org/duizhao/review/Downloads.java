package org.duizhao.review;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that the browser keeps as files (RFC 6266). */
final class Downloads {
    private Downloads() {}

    static void answer(Context context, String name, byte[] content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        context.contentType("application/octet-stream").result(content);
    }
}
