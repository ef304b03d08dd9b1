package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.TimingInputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of commands that time a Chinese text by English captions. */
final class TimingOptions {
    @Parameters(index = "0", paramLabel = "ZH", description = "The Chinese transcript, a file or an address.")
    private Location chinese = Location.of("");

    @Parameters(index = "1", paramLabel = "EN", description = "The English captions.")
    private Location english = Location.of("");

    @Option(
            names = {"-g", "--glossary"},
            paramLabel = "FILE",
            description = "A glossary, whose terms stay whole; of several the first that has a term decides.")
    private List<Path> glossaries = List.of();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    Location chinese() {
        return chinese;
    }

    TimingInputs inputs() {
        return new TimingInputs(
                encoding.applyTo(web.applyTo(chinese)), web.applyTo(english), glossaries, dictionaries.files());
    }
}
