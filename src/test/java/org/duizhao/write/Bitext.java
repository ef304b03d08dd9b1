package org.duizhao.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TermMatch;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;

/** Small alignments, and what they look like when written. */
public final class Bitext {
    private Bitext() {}

    /** One Chinese and one English sentence that translate each other. */
    public static Alignment ofPair(String chinese, String english) {
        return of(
                new SideOfTalk("zh.md", Language.CHINESE).says(chinese),
                new SideOfTalk("en.md", Language.ENGLISH).says(english),
                Bead.of(0, 1, 0, 1));
    }

    /** Two sides and their beads, each of probability 0.75. */
    public static Alignment of(SideOfTalk chinese, SideOfTalk english, Bead... beads) {
        return of(chinese, english, List.of(), beads);
    }

    /** Two sides, the terms found, and their beads, each of probability 0.75. */
    public static Alignment of(SideOfTalk chinese, SideOfTalk english, List<TermMatch> terms, Bead... beads) {
        List<AlignedBead> aligned =
                List.of(beads).stream().map(bead -> new AlignedBead(bead, 0.75)).toList();
        return new Alignment(chinese.text(), english.text(), aligned, terms);
    }

    /** All beads of an alignment, for a writer. */
    public static Material material(Alignment alignment) {
        ExportOptions options = DemoTalk.OPTIONS;
        return new Material(
                alignment, NumberedBead.of(alignment), options.title(), options.created(), options.toolVersion());
    }

    /** The text of an output. */
    public static String written(Alignment alignment, OutputFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.writeTo(alignment, format, out, DemoTalk.OPTIONS);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What an output leaves out. */
    public static List<LeftOut> leftOut(Alignment alignment, OutputFormat format) throws IOException {
        return Exporter.writeTo(alignment, format, new ByteArrayOutputStream(), DemoTalk.OPTIONS)
                .leftOut();
    }
}
