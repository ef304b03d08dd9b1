package org.duizhao.write.subtitle;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.bitext.Subtitle;

/** SubRip: a number, the times, the lines, an empty line. */
final class SubRipWriter implements SubtitleWriter {
    @Override
    public void write(List<Subtitle> cues, SubtitleOptions options, Writer out) throws IOException {
        int number = 0;
        for (Subtitle cue : cues) {
            number++;
            out.write(number + "\n");
            out.write(Timestamps.millis(cue.time().startMillis(), ',') + " --> "
                    + Timestamps.millis(cue.time().endMillis(), ',') + "\n");
            out.write(String.join("\n", options.lines(cue)) + "\n\n");
        }
    }
}
