package org.duizhao.write.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.Written;

/** Writes a page to read: one file that asks for no other, without a script. */
public final class HtmlWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        TranscriptPage page = new PageComposer(material, legal).compose();
        HtmlPage.write("transcript.jte", Map.of("page", page), out);
        return new Written(material.beads().size(), legal.leftOut());
    }
}
