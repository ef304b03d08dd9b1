package org.duizhao.write;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.duizhao.bitext.Alignment;

/** Writes a page to read: one file that asks for no other, without a script. */
final class HtmlWriter implements AlignmentWriter {
    private static final String TEMPLATES = "org.duizhao.write.generated";

    @Override
    public Written write(Alignment alignment, ExportOptions options, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        TranscriptPage page = new PageComposer(alignment, legal).compose(options);
        Utf8ByteOutput html = new Utf8ByteOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render("transcript.jte", Map.of("page", page, "style", style()), html);
        html.writeTo(out);
        return new Written(alignment.beads().size(), legal.leftOut());
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("transcript.css")) {
            String transcript = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            return Palette.css() + "\n" + transcript;
        }
    }
}
