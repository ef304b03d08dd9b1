package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.align.GoldText;

/**
 * The texts of one folder with their gold, as they are learned from.
 *
 * @param name what the folder is called
 * @param texts each called {@code folder/document}
 */
record GoldFolder(String name, List<GoldText> texts) {
    GoldFolder {
        texts = List.copyOf(texts);
    }

    static GoldFolder read(Path folder) {
        BenchmarkFolder benchmark = BenchmarkFolder.of(folder);
        return new GoldFolder(benchmark.name(), benchmark.goldTexts());
    }
}
