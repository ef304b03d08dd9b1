package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Folders that outputs go to. */
final class Folders {
    private Folders() {}

    /** Refuses a folder that is there but is none, before any work is done for it. */
    static void checkUsable(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInputException(
                    Place.of(folder.toString()), "the folder for the output is a file", "name a folder with -d");
        }
    }

    /** A folder, made if it is missing. */
    static Path made(Path folder) {
        try {
            return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(
                    Place.of(folder.toString()),
                    "the folder for the output cannot be made (" + e.getClass().getSimpleName() + ")",
                    "name another with -d, or check the permissions");
        }
    }
}
