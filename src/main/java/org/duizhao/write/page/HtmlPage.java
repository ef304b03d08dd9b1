package org.duizhao.write.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Pages made of compiled templates: one file that asks for no other, all in one style. */
public final class HtmlPage {
    private static final String TEMPLATES = "org.duizhao.write.generated";
    private static final String STYLE = "transcript.css";

    private HtmlPage() {}

    /**
     * Writes a page as UTF-8.
     *
     * @param template the name of the template, which also takes the style as {@code style}
     * @param parameters what it takes besides
     */
    public static void write(String template, Map<String, Object> parameters, OutputStream out) throws IOException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("style", style());
        Utf8ByteOutput html = new Utf8ByteOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render(template, all, html);
        html.writeTo(out);
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlPage.class.getResourceAsStream(STYLE)) {
            String own = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            return Palette.css() + "\n" + own;
        }
    }
}
