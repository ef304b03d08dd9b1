package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.Packing;
import org.duizhao.write.WholeFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command exports, and where to. */
final class ExportTargets {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "A file to write, in the format that its ending tells; NAME.duizhao is a new workspace for review, - is"
                            + " standard output. May be repeated.")
    private List<String> outputs = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write as JSON what was written, and what was left out and why.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private PackingOptions packing = new PackingOptions();

    /** The workspace among the files to write. */
    Optional<Path> workspace() {
        List<String> workspaces =
                outputs.stream().filter(ExportTargets::isWorkspace).toList();
        if (workspaces.size() > 1) {
            throw new BadInputException(
                    Place.of(workspaces.get(1)), "this would be a second workspace", "name one with -o");
        }
        return workspaces.stream().findFirst().map(Path::of);
    }

    /**
     * What is to be exported, in formats that were asked for by name and those that endings of files tell.
     *
     * @param name what files in the folder are called
     * @param byDefault what goes to standard output if nothing else is asked for
     * @throws BadInputException if something asked for cannot be done, or a file is there already
     */
    ExportPlan plan(List<OutputFormat> formats, String name, Optional<OutputFormat> byDefault) {
        folder.checkUsable();
        List<ExportPlan.Target> targets = new ArrayList<>();
        boolean toStandardOutput = outputs.contains(STANDARD_OUTPUT);
        if (toStandardOutput) {
            targets.add(new ExportPlan.ToStandardOutput(
                    only(formats.isEmpty() ? byDefault.stream().toList() : formats)));
        } else {
            formats.forEach(format -> targets.add(inFolder(format, name)));
        }
        outputs.stream()
                .filter(output -> !output.equals(STANDARD_OUTPUT) && !isWorkspace(output))
                .forEach(output -> targets.add(file(Path.of(output))));
        if (targets.isEmpty() && outputs.isEmpty()) {
            byDefault.ifPresent(format -> targets.add(new ExportPlan.ToStandardOutput(format)));
        }
        Packing asked = packing.packing();
        if (asked.largestBytes().isEmpty()) {
            targets.forEach(target -> WholeFile.checkFree(target.files(asked), asked.replacing()));
        }
        return new ExportPlan(targets, selection.selection(), asked, report);
    }

    private ExportPlan.Target inFolder(OutputFormat format, String name) {
        return new ExportPlan.InFolder(format, folder, name);
    }

    private static ExportPlan.Target file(Path file) {
        OutputFormat format = OutputFormat.ofFile(file)
                .orElseThrow(() -> new BadInputException(
                        Place.of(file.toString()),
                        "the ending of this name tells no format",
                        "name one that does, or take the format's name and a folder (-d)"));
        return new ExportPlan.ToFile(format, file);
    }

    private static OutputFormat only(List<OutputFormat> formats) {
        if (formats.size() != 1 || !formats.get(0).isOneFile()) {
            throw new BadInputException(
                    Place.of("standard output"),
                    "it takes one format that is one file",
                    "name one format, or a folder with -d");
        }
        return formats.get(0);
    }

    private static boolean isWorkspace(String output) {
        return output.endsWith(Workspace.ENDING);
    }
}
