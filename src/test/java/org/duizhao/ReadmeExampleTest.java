package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Alignment;
import org.duizhao.pipeline.MainPath;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of use as a library that the README shows: it compiles, runs, and is the same there and here. */
class ReadmeExampleTest {
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    static List<String> surePairs(Path chinese, Path english, Path glossary, Path tmx) {
        Alignment alignment = MainPath.align(chinese, Optional.of(english), List.of(glossary));
        Exporter.write(alignment, OutputFormat.TMX, tmx, new ExportOptions("Harbor Talk", Instant.now(), "1"));
        return alignment.units().stream()
                .filter(unit -> unit.probability() > 0.9)
                .map(unit -> unit.chinese() + " = " + unit.english())
                .toList();
    }

    @Test
    void theExampleMakesATmxAndTellsThePairsItIsSureOf(@TempDir Path folder) {
        Path sample = Path.of("corpora/harbor-talk");
        Path tmx = folder.resolve("talk.tmx");

        List<String> pairs =
                surePairs(sample.resolve("talk.zh.md"), sample.resolve("talk.en.md"), Path.of("glossary/ai.csv"), tmx);

        assertThat(pairs)
                .contains(
                        "两年前，一段三分钟的视频就能融到一个种子轮。 = Two years ago, you could raise a seed round on a three-minute video.");
        assertThat(tmx).content().contains("<seg>两年前，一段三分钟的视频就能融到一个种子轮。</seg>");
    }

    @Test
    void theReadmeShowsTheExampleThatIsTested() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/duizhao/ReadmeExampleTest.java"));
        Matcher example = JAVA.matcher(Files.readString(Path.of("README.md")));

        assertThat(example.find()).isTrue();
        assertThat(test.replaceAll("\\s+", " "))
                .contains(example.group(1).strip().replaceAll("\\s+", " "));
    }
}
