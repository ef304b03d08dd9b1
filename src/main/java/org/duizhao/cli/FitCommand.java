package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.evaluate.Ablation;
import org.duizhao.evaluate.AblationTable;
import org.duizhao.evaluate.Assessment;
import org.duizhao.evaluate.AssessmentTable;
import org.duizhao.pipeline.FieldFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Weights from gold. */
@Command(
        name = "fit",
        description = {
            "Learns the weights of the aligner from gold: folders of NAME.zh, NAME.en (one sentence a line) and"
                    + " NAME.gold, or of tables NAME.zh.tsv, NAME.en.tsv with speakers and sections; and workspaces, whose"
                    + " confirmed beads are gold, while the rest of them teaches nothing. The same gold gives the same"
                    + " weights.",
            "",
            "Then each text is aligned with weights learned from all others, and compared with its gold: F1 of whole"
                    + " beads by aligner-eval's rule (AE) and Vecalign's strict one (VEC), null beads, and the expected"
                    + " calibration error of the probabilities (ECE)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao fit bench/novels corpora/harbor-talk -o my.weights",
            "  duizhao fit talk.duizhao corpora/harbor-talk -o my.weights",
            "  duizhao fit bench/novels -o my.weights --no-cross-validation",
            "  duizhao align talk.zh.md talk.en.md --weights my.weights"
        })
final class FitCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Folders of texts with gold, and workspaces.")
    private List<Path> gold = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file of weights to write.")
    private Path output = Path.of("");

    @Option(names = "--no-cross-validation", description = "Learn the weights and test nothing.")
    private boolean noCrossValidation;

    @Option(
            names = "--ablation",
            description =
                    "Also test each text without each kind of evidence in turn: what every kind is worth. Takes about"
                            + " fourteen times as long.")
    private boolean ablation;

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    FitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FieldFit fit = FieldFit.of(gold, dictionaries.files());
        fit.notLearnedFrom()
                .forEach(document -> terminal.messages()
                        .println(document + ": not learned from, since its gold lies where no beads are looked for"));
        if (!noCrossValidation) {
            terminal.results().print(AssessmentTable.of(crossValidate(fit)));
        }
        if (ablation) {
            terminal.results().print((noCrossValidation ? "" : "\n") + AblationTable.of(ablate(fit)));
        }
        fit.write(output);
        terminal.messages().println("wrote " + output);
        return ExitCode.DONE;
    }

    private static List<Assessment> crossValidate(FieldFit fit) {
        try (Progress progress = Progress.of("cross-validation", fit.documents().size())) {
            return fit.crossValidate(progress::step);
        }
    }

    private static List<Ablation> ablate(FieldFit fit) {
        try (Progress progress = Progress.of("ablation", fit.ablationSteps())) {
            return fit.ablate(progress::step);
        }
    }
}
