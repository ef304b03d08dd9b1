package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateSegmentsTest {
    @TempDir
    private Path folder;

    @Test
    void boundariesFoundAreComparedWithTheGold() throws IOException {
        Path text = file("talk.txt", "灯塔亮了。谁在那儿？\n\n没有人回答。");
        Path gold = file("talk.gold", "灯塔亮了。\n谁在那儿？\n\n没有人回答。\n");

        Run run = Run.of("evaluate-segments", text, gold);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(1).split("\\s+")).contains("1", "1.0000").endsWith("segment");
        assertThat(run.lines().get(2)).contains("characters");
    }

    @Test
    void errorsAreListedOnRequest() throws IOException {
        Path text = file("talk.txt", "He left. We stayed.");
        Path gold = file("talk.gold", "He left. We stayed.");

        Run run = Run.of("evaluate-segments", text, gold, "-l", "english", "--errors");

        assertThat(run.out()).endsWith("wrong   Heleft. | Westayed.\n");
    }

    @Test
    void punctuationIsTakenAwayOnRequest() throws IOException {
        Path text = file("talk.txt", "灯塔亮了。谁在那儿？\n\n……\n\n没有人回答。");
        Path gold = file("talk.gold", "灯塔亮了。\n谁在那儿？\n\n……\n\n没有人回答。\n");

        Run run = Run.of("evaluate-segments", text, gold, "--without-punctuation", "--errors");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("。").doesNotContain("？");
    }

    @Test
    void goldOfAnotherTextIsRefused() throws IOException {
        Path text = file("talk.txt", "灯塔亮了。\n\n没有人回答。");
        Path gold = file("talk.gold", "灯塔亮了。\n\n有人回答。");

        Run run = Run.of("evaluate-segments", text, gold);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("talk.gold: paragraph 2 is not that of");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
