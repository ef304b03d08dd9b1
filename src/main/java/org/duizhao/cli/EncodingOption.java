package org.duizhao.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.duizhao.pipeline.Location;
import picocli.CommandLine.Option;

/** The option of commands that read a text whose encoding may have to be named. */
final class EncodingOption {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of the (Chinese) text, such as UTF-8, UTF-16, GB18030 or Big5, where its bytes do"
                            + " not tell it.")
    private Optional<Charset> encoding = Optional.empty();

    Optional<Charset> named() {
        return encoding;
    }

    Location applyTo(Location location) {
        return encoding.map(location::encodedIn).orElse(location);
    }
}
