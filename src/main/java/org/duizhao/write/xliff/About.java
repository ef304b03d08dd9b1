package org.duizhao.write.xliff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.duizhao.bitext.TimeRange;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.NumberedBead;

/** What a document to be translated says of a bead, by name. */
final class About {
    private About() {}

    /** In the order in which it is written; what is not known is not there. */
    static Map<String, String> of(NumberedBead bead, LegalText legal) {
        Map<String, String> about = new LinkedHashMap<>();
        put(about, "section", legal.of(bead.section(), bead.id()));
        put(about, "speaker", legal.of(bead.speaker(), bead.id()));
        put(
                about,
                "start",
                bead.time().map(TimeRange::startMillis).map(String::valueOf).orElse(""));
        put(
                about,
                "end",
                bead.time().map(TimeRange::endMillis).map(String::valueOf).orElse(""));
        put(about, "bead", bead.aligned().bead().type());
        put(
                about,
                "confidence",
                String.format(Locale.ROOT, "%.3f", bead.aligned().confidence()));
        put(about, "status", bead.status());
        return about;
    }

    private static void put(Map<String, String> about, String name, String value) {
        if (!value.isBlank()) {
            about.put(name, value);
        }
    }
}
