package org.duizhao.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.caption.check.CueChecker;
import org.duizhao.caption.check.CueProblem;
import org.duizhao.caption.check.CueProblem.Kind;
import org.duizhao.pipeline.SubtitleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A subtitle file held to a style guide. */
@Command(
        name = "check",
        description = "Lists where a subtitle file does not keep the limits of a style guide.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao subtitle check talk.zh.srt",
            "  duizhao subtitle check talk.zh.vtt --style house.yaml --format json --fail-on overlap,too-fast"
        })
final class SubtitleCheckCommand implements Callable<Integer> {
    private static final String ANY = "any";

    @Parameters(paramLabel = "FILE", description = "Subtitles in SRT, WebVTT or ASS.")
    private Path file = Path.of("");

    @Mixin
    private StyleOption style = new StyleOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table.")
    private CueProblemFormat format = CueProblemFormat.TABLE;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "PROBLEM",
            description = "End with exit code 1 if one of these was found: names as the table has them, or any.")
    private List<String> failOn = List.of();

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the file.")
    private Optional<Charset> encoding = Optional.empty();

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Terminal terminal;

    SubtitleCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<Kind> fatal = fatal();
        List<CueProblem> problems = CueChecker.check(SubtitleFiles.read(file, encoding), style.guide());
        format.print(problems, terminal.results());
        terminal.messages().println(problems.size() + " problems found");
        boolean found = problems.stream().map(CueProblem::kind).anyMatch(fatal::contains);
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }

    private Set<Kind> fatal() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : failOn) {
            if (name.equals(ANY)) {
                return EnumSet.allOf(Kind.class);
            }
            kinds.add(CueProblemFormat.kind(name)
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "There is no problem called " + name + "; name any of " + CueProblemFormat.names()
                                    + ", or any.")));
        }
        return kinds;
    }
}
