package org.duizhao.cli;

import java.util.Optional;
import org.duizhao.pipeline.Location;
import picocli.CommandLine.Option;

/** Options that say which part of a text is the talk, where the signs in it mislead. */
final class ExtentOptions {
    @Option(
            names = "--from",
            paramLabel = "TEXT|LINE",
            description =
                    "Where the talk of the (Chinese) text begins: words of its first paragraph, or the number of a line.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "TEXT|LINE",
            description = "Where it ends: words of its last paragraph, or the number of a line.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--keep",
            description = "Everything between is talk, even what looks like an introduction or advertising.")
    private boolean keepsAll;

    Location applyTo(Location location) {
        return location.limitedTo(from, to, keepsAll);
    }
}
