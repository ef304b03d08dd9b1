package org.duizhao.lexicon;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the lexicon that comes with the program lies: {@code data} beside {@code lib}, as the build lays them out. */
final class LexiconLocation {
    static final String FILE_NAME = "zh-en.lexicon";

    private LexiconLocation() {}

    static Path bundled() {
        Path code = codeLocation();
        Path installed = code.resolveSibling("../data").resolve(FILE_NAME).normalize();
        Path inBuildTree = code.resolveSibling("dist/data").resolve(FILE_NAME);
        return Files.exists(inBuildTree) ? inBuildTree : installed;
    }

    private static Path codeLocation() {
        CodeSource source = LexiconLocation.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path: " + source.getLocation(), e);
        }
    }
}
