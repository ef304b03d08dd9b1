package org.duizhao.cli;

import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.script.Script;
import org.duizhao.script.ScriptConverter;
import picocli.CommandLine.Option;

/** The script that commands which print Chinese print it in. */
final class ScriptOption {
    @Option(
            names = "--script",
            paramLabel = "SCRIPT",
            description = "Write the Chinese in this script: ${COMPLETION-CANDIDATES}. Without it, it stays as it was.")
    private Optional<Script> script = Optional.empty();

    SegmentedText applyTo(SegmentedText text) {
        boolean chinese = text.source().language() == Language.CHINESE;
        return chinese ? converter().map(converter -> converter.convert(text)).orElse(text) : text;
    }

    Alignment applyTo(Alignment alignment) {
        return converter().map(converter -> converter.convert(alignment)).orElse(alignment);
    }

    private Optional<ScriptConverter> converter() {
        return script.map(ScriptConverter::to);
    }
}
