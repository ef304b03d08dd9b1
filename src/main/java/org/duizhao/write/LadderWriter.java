package org.duizhao.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;

/**
 * Writes ladders as sentence aligners exchange them (Vecalign, Bertalign): {@code [0, 1]:[0]}, Chinese sentences before
 * the colon, English ones after it, both counted from 0; an empty list has no counterpart.
 */
final class LadderWriter implements AlignmentWriter {
    @Override
    public Written write(Alignment alignment, ExportOptions options, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Bead bead : alignment.ladder().beads()) {
            lines.write(bead.chinese() + ":" + bead.english() + "\n");
        }
        lines.flush();
        return new Written(alignment.beads().size(), List.of());
    }
}
