package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void holdsWhatWasWritten() {
        Path target = folder.resolve("out.tsv");
        int length = WholeFile.write(target, out -> print("你好", out));
        assertThat(target).hasContent("你好");
        assertThat(length).isEqualTo(6);
        assertThat(folder).isDirectoryContaining("glob:**/out.tsv").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void replacesTheFileThatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("out.tsv"), "a much longer text than the new one");
        WholeFile.write(target, out -> print("new", out));
        assertThat(target).hasContent("new");
    }

    @Test
    void aFailureInTheMidstLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("out.tsv"), "old");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    print("half", out);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        target + ": cannot be written: No space left on device; name a file in a folder that exists,"
                                + " that has room and that you may write to");
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.tsv");
    }

    @Test
    void aDefectInTheMidstLeavesNothing() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("out.tsv"), out -> {
                    print("half", out);
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path target = folder.resolve("missing").resolve("out.tsv");
        assertThatThrownBy(() -> WholeFile.write(target, out -> print("text", out)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(target + ": cannot be written: its folder does not exist; ");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamedWithoutTheTemporaryFile() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "text").resolve("out.tsv");
        assertThatThrownBy(() -> WholeFile.write(target, out -> print("text", out)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(target + ": cannot be written: Not a directory; ");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out.tsv"));
        assertThatThrownBy(() -> WholeFile.write(target, out -> print("text", out)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("it is not a file");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file.tsv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), file);
        WholeFile.write(link, out -> print("new", out));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    private static int print(String text, OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }
}
