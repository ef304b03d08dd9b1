package org.duizhao.write.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes ladders as sentence aligners exchange them (Vecalign, Bertalign): {@code [0, 1]:[0]}, Chinese sentences before
 * the colon, English ones after it, both counted from 0; an empty list has no counterpart.
 */
public final class LadderWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (NumberedBead numbered : material.beads()) {
            Bead bead = numbered.aligned().bead();
            lines.write(bead.chinese() + ":" + bead.english() + "\n");
        }
        lines.flush();
        return new Written(material.beads().size(), List.of());
    }
}
