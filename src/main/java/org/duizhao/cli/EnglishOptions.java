package org.duizhao.cli;

import java.util.Optional;
import org.duizhao.pipeline.Location;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that read two texts let a person say of the English one, as they do of the Chinese. */
final class EnglishOptions {
    @Mixin
    private EnglishEncoding encoding = new EnglishEncoding();

    @Option(
            names = "--english-from",
            paramLabel = "TEXT|LINE",
            description = "Where the talk of the English text begins.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--english-to", paramLabel = "TEXT|LINE", description = "Where it ends.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--english-keep", description = "Everything between is talk.")
    private boolean keepsAll;

    Location applyTo(Location location) {
        return encoding.applyTo(location.limitedTo(from, to, keepsAll));
    }
}
