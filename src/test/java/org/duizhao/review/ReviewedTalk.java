package org.duizhao.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.pipeline.AlignmentInputs;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.duizhao.pipeline.Readings;
import org.duizhao.pipeline.Realignment;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.ExportOptions;

/** The sample talk of the project as a workspace to be reviewed; aligned once. */
final class ReviewedTalk {
    private ReviewedTalk() {}

    /** Aligned when it is first needed. */
    private static final class Aligned {
        private static final Path FOLDER = Path.of("corpora/harbor-talk");
        private static final Alignment TALK = MainPath.align(new AlignmentInputs(
                Location.of(FOLDER.resolve("talk.zh.md").toString()),
                Optional.of(Location.of(FOLDER.resolve("talk.en.md").toString())),
                List.of(Path.of("glossary/ai.csv")),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Makes a workspace of it. */
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("talk.duizhao");
        Workspace.create(file, Aligned.TALK, "test");
        return file;
    }

    /** What a review of it needs; any port that is free. */
    static ReviewSettings settings() {
        return new ReviewSettings(
                0,
                Realignment.with(Optional.empty(), List.of())::of,
                Readings.bundled()::of,
                (alignment, name) -> new ExportOptions(name, Instant.EPOCH, "test"));
    }
}
