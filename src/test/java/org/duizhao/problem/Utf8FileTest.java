package org.duizhao.problem;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8FileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "对照", "第一行\r\n第二行 😀\n"})
    void theTextIsThatOfTheFileWithOrWithoutAMark(String text) throws IOException {
        assertThat(Utf8File.read(write(text.getBytes(UTF_8)))).isEqualTo(text);
        assertThat(Utf8File.read(write(("\uFEFF" + text).getBytes(UTF_8)))).isEqualTo(text);
    }

    @Test
    void theFirstByteThatIsNotUtf8IsTheProblem() throws IOException {
        Path file = write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', 'b', (byte) 0xB9, 'c'});

        assertThatThrownBy(() -> Utf8File.read(file))
                .hasMessage(file + ":2:2: this is not valid UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsTheProblem() throws IOException {
        Path file = write(new byte[] {'a', (byte) 0xE5, (byte) 0xAF});

        assertThatThrownBy(() -> Utf8File.read(file))
                .hasMessageContaining(":1:2: this is not valid UTF-8 from here on");
    }

    @Test
    void wideEncodingsAreNotUtf8() throws IOException {
        Path file = write("zh".getBytes(UTF_16));

        assertThatThrownBy(() -> Utf8File.read(file)).hasMessageContaining("this looks like a binary file, not text");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> Utf8File.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder + ": this is a directory; name a file in it");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text"), bytes);
    }
}
