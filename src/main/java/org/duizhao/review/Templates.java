package org.duizhao.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.duizhao.review.page.Words;

/** Turns values into HTML. The templates escape every text. */
final class Templates {
    private static final String PACKAGE = "org.duizhao.review.generated";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

    /** Answers with a template that takes a value, the words of the page's language and how it looks. */
    void answer(Context context, String template, String name, Object value) {
        Preferences preferences = Preferences.of(context);
        Words words = preferences.words();
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", Map.of(name, value, "words", words, "theme", preferences.theme()), html);
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }
}
