package org.duizhao.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.GoldText;

/**
 * The texts of one folder, or of all workspaces, with their gold, as they are learned from.
 *
 * @param name what the folder is called
 * @param texts each called {@code folder/document}
 */
record GoldFolder(String name, List<GoldText> texts) {
    GoldFolder {
        texts = List.copyOf(texts);
    }

    /** The folders among some paths, in order, then what else there is, which are workspaces. */
    static List<GoldFolder> readAll(List<Path> paths) {
        List<GoldFolder> folders = new ArrayList<>();
        List<GoldText> reviewed = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                reviewed.add(ReviewedText.read(path));
            } else {
                folders.add(read(path));
            }
        }
        if (!reviewed.isEmpty()) {
            folders.add(new GoldFolder("workspaces", reviewed));
        }
        return folders;
    }

    private static GoldFolder read(Path folder) {
        BenchmarkFolder benchmark = BenchmarkFolder.of(folder);
        return new GoldFolder(benchmark.name(), benchmark.goldTexts());
    }
}
