package org.duizhao.write.subtitle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Subtitle;
import org.duizhao.write.WholeFile;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LegalText;

/** Writes subtitle files, always in UTF-8 without a byte order mark. */
public final class SubtitleExporter {
    private SubtitleExporter() {}

    /**
     * Writes cues as a file, which appears whole or not at all; one that was there is replaced.
     *
     * @return what the file does not hold: characters that its format forbids
     * @throws org.duizhao.problem.BadInputException if the file cannot be written
     */
    public static List<LeftOut> write(
            List<Subtitle> cues, SubtitleFormat format, SubtitleOptions options, Path target) {
        return WholeFile.write(target, out -> writeTo(cues, format, options, out));
    }

    /** Writes cues to a stream, which is flushed and stays open. */
    public static List<LeftOut> writeTo(
            List<Subtitle> cues, SubtitleFormat format, SubtitleOptions options, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer(format).write(shown(cues, options, legal), legal(options, legal), text);
        text.flush();
        return legal.leftOut();
    }

    private static SubtitleWriter writer(SubtitleFormat format) {
        return switch (format) {
            case SRT -> new SubRipWriter();
            case VTT -> new WebVttWriter();
            case ASS -> new AssWriter();
            case TTML -> new TtmlWriter();
        };
    }

    /** The cues that have a line in one of the languages, all of whose characters a file can hold. */
    private static List<Subtitle> shown(List<Subtitle> cues, SubtitleOptions options, LegalText legal) {
        List<Subtitle> shown = new ArrayList<>();
        for (Subtitle cue : cues) {
            if (!options.languagesOf(cue).isEmpty()) {
                String place = "cue " + (shown.size() + 1);
                shown.add(new Subtitle(
                        cue.time(),
                        legal.of(cue.speaker(), place),
                        cue.startsTurn(),
                        cue.chinese().stream()
                                .map(line -> legal.of(line, place))
                                .toList(),
                        cue.english().stream()
                                .map(line -> legal.of(line, place))
                                .toList()));
            }
        }
        return shown;
    }

    private static SubtitleOptions legal(SubtitleOptions options, LegalText legal) {
        return new SubtitleOptions(legal.of(options.title(), "title"), options.languages(), options.hasVoices());
    }
}
