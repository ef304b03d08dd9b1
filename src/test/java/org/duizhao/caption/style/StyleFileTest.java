package org.duizhao.caption.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatAFileLeavesOutIsAsInTheGuideThatItNames() throws IOException {
        Path file = write("like: ted\nlongest: 6.5\nchinese: {characters-per-line: 18}\n");

        StyleGuide guide = StyleFile.read(file);

        assertThat(guide)
                .isEqualTo(
                        new StyleGuide(file.toString(), new Limits(18, 9), StyleGuide.TED.english(), 2, 1000, 6500, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`longest: 7\nwidest: 3`|:2:1: no such key: widest",
                "`shortest: soon`|:1:11: not a number: soon",
                "`like: cinema`|:1:7: no guide is called so",
                "`chinese: 16`|:1:10: limits are keys and values",
                "`chinese: {characters-per-line: 0}`|:1:10: not the limits of a cue",
                "`shortest: 9`|:1:1: not a style guide",
                "`- netflix`|:1:1: a style guide is a list of keys and values",
                "`lines: [2`|:1:10: this is not YAML"
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String message) throws IOException {
        Path file = write(text);

        assertThatThrownBy(() -> StyleFile.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + message);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("house.yaml"), text);
    }
}
