package org.duizhao.write.subtitle;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.bitext.Subtitle;

/** WebVTT: cues with escaped text (section 4.2.2), speakers as voice spans where asked. */
final class WebVttWriter implements SubtitleWriter {
    @Override
    public void write(List<Subtitle> cues, SubtitleOptions options, Writer out) throws IOException {
        out.write("WEBVTT\n\n");
        for (Subtitle cue : cues) {
            out.write(Timestamps.millis(cue.time().startMillis(), '.') + " --> "
                    + Timestamps.millis(cue.time().endMillis(), '.') + "\n");
            String text = escaped(String.join("\n", options.lines(cue)));
            out.write((options.hasVoices() && !cue.speaker().isEmpty() ? voice(cue.speaker()) + text + "</v>" : text)
                    + "\n\n");
        }
    }

    private static String voice(String speaker) {
        return "<v " + escaped(speaker) + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
