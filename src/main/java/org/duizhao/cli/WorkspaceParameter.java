package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Parameters;

/** The workspace that a command is about. */
final class WorkspaceParameter {
    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "A workspace, made by \"duizhao align -o\".")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    Workspace open() {
        return Workspace.open(file);
    }
}
