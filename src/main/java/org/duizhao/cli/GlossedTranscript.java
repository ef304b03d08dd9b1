package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.pipeline.Location;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The transcript and the glossaries of commands that look for its terms. */
final class GlossedTranscript {
    @Parameters(paramLabel = "ZH", description = "The Chinese transcript.")
    private Location chinese = Location.of("");

    @Option(
            names = {"-g", "--glossary"},
            required = true,
            paramLabel = "FILE",
            description = "A glossary; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private WebOptions web = new WebOptions();

    Location chinese() {
        return encoding.applyTo(web.applyTo(chinese));
    }

    List<Path> glossaries() {
        return glossaries;
    }
}
