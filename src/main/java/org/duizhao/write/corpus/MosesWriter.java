package org.duizhao.write.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/** Writes two files whose lines translate each other, one bead a line, as Moses and most trainers of translation take them. */
public final class MosesWriter implements AlignmentWriter {
    @Override
    public Written write(Material material, List<OutputStream> outs) throws IOException {
        Writer chinese = new BufferedWriter(new OutputStreamWriter(outs.get(0), StandardCharsets.UTF_8));
        Writer english = new BufferedWriter(new OutputStreamWriter(outs.get(1), StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        List<LeftOut> leftOut = new ArrayList<>();
        int lines = 0;
        for (NumberedBead bead : material.beads()) {
            String source = Lines.of(legal.of(bead.chineseText(), bead.id()));
            String target = Lines.of(legal.of(bead.englishText(), bead.id()));
            if (source.isEmpty() || target.isEmpty()) {
                leftOut.add(new LeftOut(bead.id(), Excerpt.of(bead.text()), Reason.NOTHING_LEFT));
            } else {
                chinese.write(source + "\n");
                english.write(target + "\n");
                lines++;
            }
        }
        chinese.flush();
        english.flush();
        leftOut.addAll(legal.leftOut());
        return new Written(lines, leftOut);
    }
}
