package org.duizhao.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.Snapshot;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Beads that are right. */
@Command(
        name = "confirm",
        description = {"Confirms beads of a workspace: realigning keeps them. Says how many are confirmed now."},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao confirm talk.duizhao 12 15-40",
            "  duizhao confirm talk.duizhao --min-confidence .95"
        })
final class ConfirmCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "BEAD",
            description = "Beads by their numbers in the exports: 12, or 15-40.")
    private List<BeadRange> ranges = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Every bead about which nothing is decided and whose probability is P or more.")
    private Optional<Double> minConfidence = Optional.empty();

    private final Terminal terminal;

    ConfirmCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace open = workspace.open()) {
            Snapshot now = open.snapshot();
            Edit edit = minConfidence
                    .map(this::likely)
                    .orElseGet(() -> new Judgement.Mark(named(now.document()), BeadStatus.CONFIRMED));
            Document after = open.apply(edit, now.version()).document();
            terminal.messages()
                    .printf(
                            Locale.ROOT,
                            "%d of %d beads are confirmed%n",
                            after.progress().getOrDefault(BeadStatus.CONFIRMED, 0),
                            after.beads().size());
        }
        return ExitCode.DONE;
    }

    private Edit likely(double least) {
        if (!ranges.isEmpty()) {
            throw refused("beads are named, and a probability too", "give one of the two");
        }
        if (!(least >= 0 && least <= 1)) {
            throw refused("a probability is a number from 0 to 1", "give one, such as .95");
        }
        return new Judgement.ConfirmLikely(least);
    }

    private Set<Long> named(Document document) {
        if (ranges.isEmpty()) {
            throw refused("no beads are named", "name some, 12 15-40, or all that are likely, --min-confidence .95");
        }
        Set<Long> named = new HashSet<>();
        for (BeadRange range : ranges) {
            if (range.last() > document.beads().size()) {
                throw refused(
                        "there is no bead " + range.last(),
                        "it has " + document.beads().size() + "; look at an export of it");
            }
            document.beads().subList(range.first() - 1, range.last()).forEach(bead -> named.add(bead.id()));
        }
        return named;
    }

    private BadInputException refused(String what, String remedy) {
        return new BadInputException(Place.of(workspace.file().toString()), what, remedy);
    }
}
