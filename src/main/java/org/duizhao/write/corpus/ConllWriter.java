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
 * Writes the sentences in CoNLL-U (universaldependencies.org/format.html), the Chinese of a bead before its English: tokens
 * without any analysis, ready for a parser, and comments that say which bead a sentence belongs to.
 */
public final class ConllWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        for (NumberedBead bead : material.beads()) {
            write(bead, "zh", bead.chinese(), lines, legal);
            write(bead, "en", bead.english(), lines, legal);
        }
        lines.flush();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static void write(
            NumberedBead bead, String language, List<Sentence> sentences, Writer lines, LegalText legal)
            throws IOException {
        for (Sentence sentence : sentences) {
            String text = Lines.of(legal.of(sentence.text(), bead.id()));
            List<String> tokens = Tokens.of(text);
            if (tokens.isEmpty()) {
                continue;
            }
            lines.write("# sent_id = " + language + "-" + (sentence.index() + 1) + "\n# text = " + text + "\n");
            lines.write("# bead = " + bead.id() + "\n# status = " + bead.status() + "\n");
            lines.write(String.format(
                    Locale.ROOT, "# confidence = %.3f\n", bead.aligned().confidence()));
            comment("speaker", legal.of(sentence.speaker(), bead.id()), lines);
            comment("section", legal.of(sentence.section(), bead.id()), lines);
            writeTokens(text, tokens, lines);
        }
    }

    private static void comment(String name, String value, Writer lines) throws IOException {
        if (!value.isBlank()) {
            lines.write("# " + name + " = " + Lines.of(value) + "\n");
        }
    }

    private static void writeTokens(String text, List<String> tokens, Writer lines) throws IOException {
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            end = text.indexOf(token, end) + token.length();
            boolean spaced = end >= text.length() || Character.isWhitespace(text.charAt(end));
            lines.write((i + 1) + "\t" + token + "\t_\t_\t_\t_\t_\t_\t_\t" + (spaced ? "_" : "SpaceAfter=No") + "\n");
        }
        lines.write("\n");
    }
}
