package org.duizhao.write.subtitle;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.bitext.Subtitle;

/** Writes cues in one format. */
interface SubtitleWriter {
    /** Writes the cues, which have lines each; the writer stays open. */
    void write(List<Subtitle> cues, SubtitleOptions options, Writer out) throws IOException;
}
