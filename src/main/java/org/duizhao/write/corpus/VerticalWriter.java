package org.duizhao.write.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes two vertical texts as Sketch Engine takes them for a parallel corpus: one token a line, structures as tags, and in
 * both the structure {@code align} as often, one for each bead.
 */
public final class VerticalWriter implements AlignmentWriter {
    @Override
    public Written write(Material material, List<OutputStream> outs) throws IOException {
        LegalText legal = new LegalText();
        write(material, true, legal, outs.get(0));
        write(material, false, legal, outs.get(1));
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static void write(Material material, boolean chinese, LegalText legal, OutputStream out)
            throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write("<doc title=\"" + attribute(legal.of(material.title(), "document")) + "\">\n");
        for (NumberedBead bead : material.beads()) {
            lines.write(String.format(
                    Locale.ROOT,
                    "<align id=\"%s\" confidence=\"%.3f\" status=\"%s\">%n".replace("%n", "\n"),
                    bead.id(),
                    bead.aligned().confidence(),
                    bead.status()));
            for (Sentence sentence : chinese ? bead.chinese() : bead.english()) {
                lines.write("<s speaker=\"" + attribute(legal.of(sentence.speaker(), bead.id())) + "\">\n");
                for (String token : Tokens.of(legal.of(sentence.text(), bead.id()))) {
                    lines.write(token(token) + "\n");
                }
                lines.write("</s>\n");
            }
            lines.write("</align>\n");
        }
        lines.write("</doc>\n");
        lines.flush();
    }

    /** A line that begins with a bracket would be a tag. */
    private static String token(String token) {
        return token.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String text) {
        return token(Lines.of(text)).replace("\"", "&quot;");
    }
}
