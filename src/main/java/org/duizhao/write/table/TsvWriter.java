package org.duizhao.write.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes a table of every bead, null beads too, as text/tab-separated-values is registered with IANA: a line of names,
 * then one line a bead; no quoting, so tabs and line breaks within a text become a space. Sentence numbers are counted
 * from 0 and parted by spaces, times are milliseconds. The last cell is the Chinese with what was misheard put right, where
 * there is such a thing. The English cells of a bead without English are empty, for a
 * person to fill in.
 */
public final class TsvWriter implements AlignmentWriter.OfOneFile {
    private static final List<String> COLUMNS = List.of(
            "chinese_ids",
            "english_ids",
            "type",
            "probability",
            "section",
            "speaker",
            "start",
            "end",
            "chinese",
            "english",
            "terms",
            "corrected");

    private static final Pattern BREAK = Pattern.compile("\\R|\t");

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        lines.write(String.join("\t", COLUMNS) + "\n");
        for (NumberedBead bead : material.beads()) {
            lines.write(line(bead, legal) + "\n");
        }
        lines.flush();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static String line(NumberedBead bead, LegalText legal) {
        Optional<TimeRange> time = bead.time();
        return List.of(
                        ids(bead.chinese()),
                        ids(bead.english()),
                        bead.aligned().bead().type(),
                        String.format(Locale.ROOT, "%.3f", bead.aligned().probability()),
                        bead.section(),
                        bead.speaker(),
                        time.map(range -> Long.toString(range.startMillis())).orElse(""),
                        time.map(range -> Long.toString(range.endMillis())).orElse(""),
                        bead.chineseText(),
                        bead.englishText(),
                        terms(bead.terms()),
                        bead.corrected().orElse(""))
                .stream()
                .map(cell -> legal.of(BREAK.matcher(cell).replaceAll(" "), bead.id()))
                .collect(Collectors.joining("\t"));
    }

    private static String ids(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> Integer.toString(sentence.index()))
                .collect(Collectors.joining(" "));
    }

    private static String terms(List<TermMatch> matches) {
        return matches.stream().map(TsvWriter::term).distinct().collect(Collectors.joining("; "));
    }

    private static String term(TermMatch match) {
        String entry = match.term().chinese() + "=" + match.term().english();
        return match.misheard() ? match.found() + "→" + entry : entry;
    }
}
