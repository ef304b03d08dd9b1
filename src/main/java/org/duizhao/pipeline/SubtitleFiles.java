package org.duizhao.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Subtitle;
import org.duizhao.read.SubtitleReader;

/** Subtitle files that are there, for commands that change or check them. */
public final class SubtitleFiles {
    private SubtitleFiles() {}

    /**
     * The cues of a file, in its order.
     *
     * @throws org.duizhao.problem.BadInputException if it is no subtitle file
     */
    public static List<Subtitle> read(Path file, Optional<Charset> encoding) {
        return SubtitleReader.read(file, encoding);
    }
}
