package org.duizhao.write.findings;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.material.LegalText;

/**
 * Everything that the page of findings shows. Public for the compiled template, which lives in a package of its own.
 *
 * @param title the title of the talk
 * @param chineseName the name of the Chinese source
 * @param englishName the name of the English source
 * @param counts how many findings there are of each severity
 * @param rows the findings, in order of the text
 * @param colophon what made the page, and when
 */
public record FindingsPage(
        String title,
        String chineseName,
        String englishName,
        Map<String, Integer> counts,
        List<FindingRow> rows,
        String colophon) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public FindingsPage {
        rows = List.copyOf(rows);
    }

    static FindingsPage of(Alignment alignment, List<FindingRow> rows, ExportOptions options) {
        LegalText legal = new LegalText();
        String chineseName = legal.of(alignment.chinese().source().name(), "document");
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("error", "warning", "note").forEach(severity -> counts.put(severity, 0));
        rows.forEach(row -> counts.merge(row.severity(), 1, Integer::sum));
        return new FindingsPage(
                options.title().isBlank() ? chineseName : legal.of(options.title(), "document"),
                chineseName,
                legal.of(alignment.english().source().name(), "document"),
                counts,
                rows,
                legal.of("Duizhao " + options.toolVersion(), "document") + ", " + DAY.format(options.created()));
    }
}
