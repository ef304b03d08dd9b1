package org.duizhao.write.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/** Writes a text to read: for each bead its Chinese, below it its English, then an empty line; speakers on lines of their own. */
public final class PlainTextWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        if (!material.title().isBlank()) {
            text.write(legal.of(material.title(), "document") + "\n\n");
        }
        for (BeadSection section : BeadSection.of(material.beads())) {
            for (NumberedBead heading : section.heading().stream().toList()) {
                write(heading, text, legal);
            }
            for (BeadTurn turn : BeadTurn.of(section.body())) {
                String speakers = Speakers.of(turn, legal);
                text.write(speakers.isEmpty() ? "" : speakers + "\n");
                for (NumberedBead bead : turn.beads()) {
                    write(bead, text, legal);
                }
            }
        }
        text.flush();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static void write(NumberedBead bead, Writer text, LegalText legal) throws IOException {
        write(bead.chinese(), bead, text, legal);
        write(bead.english(), bead, text, legal);
        text.write("\n");
    }

    private static void write(List<Sentence> sentences, NumberedBead bead, Writer text, LegalText legal)
            throws IOException {
        for (Sentence sentence : sentences) {
            text.write(legal.of(sentence.text(), bead.id()).replaceAll("\\R", " ") + "\n");
        }
    }
}
