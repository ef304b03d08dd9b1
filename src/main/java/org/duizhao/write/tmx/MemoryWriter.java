package org.duizhao.write.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TimeRange;
import org.duizhao.tmx.TmxHeader;
import org.duizhao.tmx.TmxProperty;
import org.duizhao.tmx.TmxUnit;
import org.duizhao.tmx.TmxVariant;
import org.duizhao.tmx.TmxWriter;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/** Writes beads with both sides as a translation memory. */
public final class MemoryWriter implements AlignmentWriter.OfOneFile {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        return new Memory(material).writeTo(out);
    }

    /** One translation memory while it is being written. */
    private static final class Memory {
        private final Material material;
        private final LegalText legal = new LegalText();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final String documentName;
        private int units;

        Memory(Material material) {
            this.material = material;
            this.documentName = legal.of(material.alignment().chinese().source().name(), "document");
        }

        Written writeTo(OutputStream out) throws IOException {
            try (TmxWriter tmx = new TmxWriter(out, header())) {
                for (NumberedBead bead : material.beads()) {
                    write(bead, tmx);
                }
            }
            leftOut.addAll(legal.leftOut());
            return new Written(units, leftOut);
        }

        private TmxHeader header() {
            return new TmxHeader(
                    "Duizhao",
                    legal.of(material.toolVersion(), "header"),
                    "sentence",
                    "Duizhao",
                    Language.ENGLISH.tag(),
                    Language.CHINESE.tag(),
                    "plaintext",
                    DATE.format(material.created()),
                    List.of(),
                    material.title().isBlank() ? List.of() : List.of(legal.of(material.title(), "header")));
        }

        private void write(NumberedBead bead, TmxWriter tmx) throws IOException {
            String chinese = segment(bead.chineseText(), bead);
            String english = segment(bead.englishText(), bead);
            if (chinese.isEmpty() || english.isEmpty()) {
                leftOut.add(new LeftOut(bead.id(), Excerpt.of(bead.text()), Reason.NOTHING_LEFT));
                return;
            }
            tmx.write(new TmxUnit(
                    bead.id(),
                    properties(bead),
                    notes(bead),
                    List.of(new TmxVariant(Language.CHINESE, chinese), new TmxVariant(Language.ENGLISH, english))));
            units++;
        }

        /** A segment with white space at an edge is found by no memory search. */
        private String segment(String text, NumberedBead bead) {
            return legal.of(text, bead.id()).strip();
        }

        private List<TmxProperty> properties(NumberedBead bead) {
            List<TmxProperty> properties = new ArrayList<>();
            add(properties, "x-document", documentName);
            add(properties, "x-section", legal.of(bead.section(), bead.id()));
            add(properties, "x-speaker", legal.of(bead.speaker(), bead.id()));
            add(properties, "x-start", millis(bead.time().map(TimeRange::startMillis)));
            add(properties, "x-end", millis(bead.time().map(TimeRange::endMillis)));
            add(properties, "x-bead", bead.aligned().bead().type());
            add(
                    properties,
                    "x-confidence",
                    String.format(Locale.ROOT, "%.3f", bead.aligned().confidence()));
            add(properties, "x-status", bead.status());
            add(properties, "x-corrected", legal.of(bead.corrected().orElse(""), bead.id()));
            add(properties, "context_prev", before(bead));
            return properties;
        }

        /** What a tool that tells matches apart by their context looks at; the text before has been counted in its place. */
        private String before(NumberedBead bead) {
            return material.chineseBefore(bead)
                    .map(text -> new LegalText().of(text, bead.id()).strip())
                    .orElse("");
        }

        private List<String> notes(NumberedBead bead) {
            String note = legal.of(bead.aligned().note(), bead.id());
            return note.isBlank() ? List.of() : List.of(note);
        }

        private static void add(List<TmxProperty> properties, String type, String value) {
            if (!value.isBlank()) {
                properties.add(new TmxProperty(type, value));
            }
        }

        private static String millis(Optional<Long> time) {
            return time.map(String::valueOf).orElse("");
        }
    }
}
