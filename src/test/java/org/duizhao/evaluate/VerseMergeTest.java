package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerseMergeTest {
    private static final Verses CHINESE = new Verses("verse.zh", List.of("1:1", "1:1", "1:1", "1:2", "1:3", ""));
    private static final Verses ENGLISH = new Verses("verse.en", List.of("1:1", "1:1", "1:2", "1:2", "1:3", ""));

    @TempDir
    private Path folder;

    @Test
    void neighbouringBeadsOfOneVerseBecomeOne() {
        assertThat(merged(Bead.of(0, 1, 0, 1), Bead.of(1, 3, 1, 2), Bead.of(3, 4, 2, 4)))
                .containsExactly(Bead.of(0, 3, 0, 2), Bead.of(3, 4, 2, 4));
    }

    @Test
    void aNullBeadLiesInTheVerseOfTheSideItHas() {
        assertThat(merged(Bead.of(0, 1, 0, 2), Bead.of(1, 3, 2, 2), Bead.of(3, 3, 2, 3), Bead.of(3, 4, 3, 4)))
                .containsExactly(Bead.of(0, 3, 0, 2), Bead.of(3, 4, 2, 4));
    }

    @Test
    void aBeadOfSeveralVersesStaysAndParts() {
        assertThat(merged(Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 3), Bead.of(2, 3, 3, 3)))
                .containsExactly(Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 3), Bead.of(2, 3, 3, 3));
    }

    @Test
    void sentencesOfNoVerseAreNotMerged() {
        assertThat(merged(Bead.of(5, 6, 5, 5), Bead.of(5, 5, 5, 6)))
                .containsExactly(Bead.of(5, 6, 5, 5), Bead.of(5, 5, 5, 6));
    }

    @Test
    void beadsThatCrossStayApart() {
        assertThat(merged(Bead.of(1, 2, 0, 1), Bead.of(0, 1, 1, 2)))
                .containsExactly(Bead.of(1, 2, 0, 1), Bead.of(0, 1, 1, 2));
    }

    @Test
    void aLadderWithoutBeadsStaysSo() {
        assertThat(merged()).isEmpty();
    }

    @Test
    void aVerseFileHasALineForEachSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("verse.zh"), "创:1:1 \r\n\r\n创:1:2\r\n");

        assertThat(Verses.read(file)).isEqualTo(new Verses(file.toString(), List.of("创:1:1", "", "创:1:2")));
    }

    @Test
    void aVerseFileShorterThanTheLadderIsAProblem() {
        assertThatThrownBy(() -> merged(Bead.of(0, 1, 6, 7)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "verse.en: it has verses for 6 sentences, but the ladder has the sentence 6 (counted from 0);"
                                + " give the verse file that belongs to the ladder");
    }

    private static List<Bead> merged(Bead... proposed) {
        return new VerseMerge(CHINESE, ENGLISH).merge(List.of(proposed));
    }
}
