package org.duizhao.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command's files go to. */
final class FolderOption {
    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where files go; made if missing. Default: here.")
    private Path directory = Path.of(".");

    /** Refuses a folder that is there but is none, before any work is done for it. */
    void checkUsable() {
        Folders.checkUsable(directory);
    }

    /** The folder, which may still be missing. */
    Path path() {
        return directory;
    }

    /** A file in the folder, which is made if it is missing. */
    Path file(String name) {
        return Folders.made(directory).resolve(name);
    }
}
