package org.duizhao.write.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.Written;

/** Writes a page to read: one file that asks for no other, without a script. */
public final class HtmlWriter implements AlignmentWriter.OfOneFile {
    private static final String TEMPLATES = "org.duizhao.write.generated";

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        TranscriptPage page = new PageComposer(material, legal).compose();
        Utf8ByteOutput html = new Utf8ByteOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render("transcript.jte", Map.of("page", page, "style", style()), html);
        html.writeTo(out);
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("transcript.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
