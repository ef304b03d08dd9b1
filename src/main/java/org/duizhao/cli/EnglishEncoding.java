package org.duizhao.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.duizhao.pipeline.Location;
import picocli.CommandLine.Option;

/** The option of commands that read an English text whose encoding may have to be named. */
final class EnglishEncoding {
    @Option(names = "--english-encoding", paramLabel = "NAME", description = "The encoding of the English text.")
    private Optional<Charset> encoding = Optional.empty();

    Location applyTo(Location location) {
        return encoding.map(location::encodedIn).orElse(location);
    }
}
