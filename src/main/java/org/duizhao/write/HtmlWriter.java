package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.duizhao.bitext.Alignment;

/** Writes a page to read: one file that asks for no other, without a script. */
final class HtmlWriter implements AlignmentWriter {
    @Override
    public Written write(Alignment alignment, ExportOptions options, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        TranscriptPage page = new PageComposer(alignment, legal).compose(options);
        HtmlPage.write("transcript.jte", Map.of("page", page), out);
        return new Written(alignment.beads().size(), legal.leftOut());
    }
}
