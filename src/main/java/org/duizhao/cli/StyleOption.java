package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.caption.style.StyleFile;
import org.duizhao.caption.style.StyleGuide;
import picocli.CommandLine.Option;

/** The style guide of commands that make or check cues. */
final class StyleOption {
    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "netflix",
            description = "The limits of cues: netflix, bbc, ted, or a file in YAML. Default: netflix.")
    private String style = "netflix";

    StyleGuide guide() {
        return StyleGuide.named(style).orElseGet(() -> StyleFile.read(Path.of(style)));
    }
}
