package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of commands that compare words. */
final class DictionaryOptions {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "Translations to know besides the lexicon's own, which count less: entries of CC-CEDICT, or lines"
                            + " Chinese TAB English [TAB weight]. May be repeated.")
    private List<Path> dictionaries = List.of();

    List<Path> files() {
        return dictionaries;
    }
}
