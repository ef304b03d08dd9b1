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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderFileTest {
    @TempDir
    private Path folder;

    @Test
    void aLineIsABead() throws IOException {
        assertThat(read("[0, 1]:[0]\n[2]:[1,2]\n")).containsExactly(Bead.of(0, 2, 0, 1), Bead.of(2, 3, 1, 3));
    }

    @Test
    void aSideMayBeEmpty() throws IOException {
        assertThat(read("[]:[0]\n[0]:[]\n")).containsExactly(Bead.of(0, 0, 0, 1), Bead.of(0, 1, 0, 0));
    }

    @Test
    void beadsMayCrossAndShareSentencesAndLeaveSomeOut() throws IOException {
        assertThat(read("[5, 7]:[9]\n[0]:[9]\n"))
                .containsExactly(new Bead(List.of(5, 7), List.of(9)), Bead.of(0, 1, 9, 10));
    }

    @Test
    void whatFollowsASecondColonDoesNotCount() throws IOException {
        assertThat(read("[0]:[0]:0.7315\n[1]:[1]: see the note: a joke\n")).hasSize(2);
    }

    @Test
    void whiteSpaceLineEndsAndMarksDoNotCount() throws IOException {
        assertThat(read("\uFEFF [ 0 ,1 ] : [0]\t\r\n\r\n[2]:[1]"))
                .containsExactly(Bead.of(0, 2, 0, 1), Bead.of(2, 3, 1, 2));
    }

    @Test
    void aBeadOfNothingIsLeftOut() throws IOException {
        assertThat(read("[]:[]\n[0]:[0]\n")).containsExactly(Bead.of(0, 1, 0, 1));
    }

    @Test
    void anEmptyFileIsALadderWithoutBeads() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0:0; 1; \"[\"",
                "[0]; 4; \":\"",
                "[0] [0]; 5; \":\"",
                "[0]:; 5; \"[\"",
                "[0]:[; 6; the number of a sentence",
                "[0]:[0; 7; \",\"",
                "[0]:[0] [1]; 9; the end of the line",
                "[0,]:[0]; 4; the number of a sentence",
                "[0 1]:[0]; 4; \",\"",
                "[-1]:[0]; 2; the number of a sentence",
                "[1.5]:[0]; 3; \",\"",
                "[zero]:[0]; 2; the number of a sentence",
                "[٣]:[0]; 2; the number of a sentence",
                "[0]:[12345678901]; 6; the number of a sentence",
                "[1, 0]:[0]; 5; a higher number than the one before",
                "[0]:[2, 2]; 9; a higher number than the one before",
            })
    void anythingElseIsAProblemAtItsPlace(String line, int column, String expected) {
        assertThatThrownBy(() -> read("[0]:[0]\n\n" + line + "\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("%s:3:%d: expected %s; write a bead a line"
                        .formatted(folder.resolve("ladder"), column, expected));
    }

    private List<Bead> read(String text) throws IOException {
        return LadderFile.read(Files.writeString(folder.resolve("ladder"), text));
    }
}
