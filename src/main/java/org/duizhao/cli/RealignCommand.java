package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.pipeline.Realignment;
import org.duizhao.workspace.Snapshot;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Splice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A better ladder between what is confirmed. */
@Command(
        name = "realign",
        description = {
            "Aligns again what lies between the beads of a workspace that are confirmed or edited; these stay as they are."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The preview is a table of the beads that would go (-) and come (+): sign, number before the change, type,"
                    + " probability, Chinese, English.",
            "",
            "Examples:",
            "  duizhao realign talk.duizhao --preview",
            "  duizhao realign talk.duizhao --weights my.weights"
        })
final class RealignCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Option(names = "--preview", description = "Only print what would change.")
    private boolean preview;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights learned by \"duizhao fit\", in place of those that come with the program.")
    private Optional<Path> weights = Optional.empty();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    RealignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace open = workspace.open()) {
            Snapshot now = open.snapshot();
            Edit edit = Realignment.with(weights, dictionaries.files()).of(now.document());
            List<Splice> splices = edit.effectOn(now.document());
            if (preview) {
                print(splices);
            } else {
                open.apply(edit, now.version());
            }
            summarise(splices);
        }
        return ExitCode.DONE;
    }

    private void print(List<Splice> splices) {
        PrintWriter out = terminal.results();
        out.print("change\tbead\ttype\tprobability\tchinese\tenglish\n");
        for (Splice splice : splices) {
            splice.dissolved().forEach(placed -> out.print("-\t" + (placed.position() + 1) + row(placed.bead())));
            splice.formed().forEach(bead -> out.print("+\t" + row(bead)));
        }
    }

    private static String row(DocumentBead bead) {
        return String.format(
                Locale.ROOT,
                "\t%s\t%.3f\t%s\t%s\n",
                bead.type(),
                bead.probability(),
                text(bead.chinese(), ""),
                text(bead.english(), " "));
    }

    private static String text(List<DocumentSentence> sentences, String between) {
        return sentences.stream().map(sentence -> TsvCell.of(sentence.text())).collect(Collectors.joining(between));
    }

    private void summarise(List<Splice> splices) {
        int go = splices.stream().mapToInt(splice -> splice.dissolved().size()).sum();
        int come = splices.stream().mapToInt(splice -> splice.formed().size()).sum();
        terminal.messages()
                .printf(Locale.ROOT, preview ? "%d beads would become %d%n" : "%d beads became %d%n", go, come);
    }
}
