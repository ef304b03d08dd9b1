package org.duizhao.cli;

import java.util.Optional;
import java.util.OptionalLong;
import org.duizhao.write.Packing;
import picocli.CommandLine.Option;

/** How the files that a command writes lie on the disk. */
final class PackingOptions {
    @Option(names = "--gzip", description = "Pack each file with gzip.")
    private boolean compressed;

    @Option(
            names = "--split-size",
            paramLabel = "SIZE",
            description = "Write TMX as several files of this size at most, such as 10M.")
    private Optional<ByteSize> largest = Optional.empty();

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean replacing;

    Packing packing() {
        OptionalLong bytes = largest.map(size -> OptionalLong.of(size.bytes())).orElseGet(OptionalLong::empty);
        return new Packing(compressed, bytes, replacing);
    }
}
