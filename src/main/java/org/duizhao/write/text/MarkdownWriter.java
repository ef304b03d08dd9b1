package org.duizhao.write.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/** Writes a bilingual transcript in Markdown (CommonMark; tables as GitHub has them). */
public final class MarkdownWriter implements AlignmentWriter.OfOneFile {
    /** How the two languages stand to each other. */
    public enum Layout {
        /** The English of a bead as a quotation below its Chinese. */
        INTERLEAVED,
        /** Side by side in a table for each section. */
        TABLE
    }

    private final Layout layout;

    public MarkdownWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        if (!material.title().isBlank()) {
            text.write("# " + MarkdownText.of(legal.of(material.title(), "document")) + "\n\n");
        }
        for (BeadSection section : BeadSection.of(material.beads())) {
            for (NumberedBead heading : section.heading().stream().toList()) {
                text.write("## " + heading(heading, legal) + "\n\n");
            }
            List<BeadTurn> turns = BeadTurn.of(section.body());
            if (layout == Layout.TABLE && !turns.isEmpty()) {
                writeTable(turns, text, legal);
            } else {
                writeInTurn(turns, text, legal);
            }
        }
        text.flush();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static void writeInTurn(List<BeadTurn> turns, Writer text, LegalText legal) throws IOException {
        for (BeadTurn turn : turns) {
            String speakers = Speakers.of(turn, legal);
            text.write(speakers.isEmpty() ? "" : "**" + MarkdownText.of(speakers) + "**\n\n");
            for (NumberedBead bead : turn.beads()) {
                text.write(bead.chinese().isEmpty() ? "" : cell(bead.chinese(), bead, legal) + "\n\n");
                text.write(bead.english().isEmpty() ? "" : "> " + cell(bead.english(), bead, legal) + "\n\n");
            }
        }
    }

    private static void writeTable(List<BeadTurn> turns, Writer text, LegalText legal) throws IOException {
        text.write("| | 中文 | English |\n|---|---|---|\n");
        for (BeadTurn turn : turns) {
            String speakers = Speakers.of(turn, legal);
            for (NumberedBead bead : turn.beads()) {
                boolean first = bead.equals(turn.beads().get(0)) && !speakers.isEmpty();
                text.write("| " + (first ? "**" + MarkdownText.of(speakers) + "**" : "") + " | "
                        + cell(bead.chinese(), bead, legal) + " | " + cell(bead.english(), bead, legal) + " |\n");
            }
        }
        text.write("\n");
    }

    private static String heading(NumberedBead heading, LegalText legal) {
        String chinese = cell(heading.chinese(), heading, legal);
        String english = cell(heading.english(), heading, legal);
        return english.isEmpty() ? chinese : chinese + " / " + english;
    }

    private static String cell(List<Sentence> sentences, NumberedBead bead, LegalText legal) {
        return sentences.stream()
                .map(sentence -> MarkdownText.of(legal.of(sentence.text(), bead.id())))
                .collect(Collectors.joining(" "));
    }
}
