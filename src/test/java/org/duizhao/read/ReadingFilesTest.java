package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFilesTest {
    @TempDir
    Path directory;

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Transcript talk = read("\uFEFF大家好。".getBytes(StandardCharsets.UTF_8));

        assertThat(talk.source().text()).isEqualTo("大家好。");
        assertThat(talk.blocks().get(0).passage().span().start()).isZero();
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        assertThat(read("\uFEFF大家好。".getBytes(StandardCharsets.UTF_16LE))
                        .source()
                        .text())
                .isEqualTo("大家好。");
        assertThat(read("\uFEFF大家好。".getBytes(StandardCharsets.UTF_16BE))
                        .source()
                        .text())
                .isEqualTo("大家好。");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsReportedAtItsPlace() {
        byte[] bytes = "你好\nab".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(directory.resolve("talk.txt") + ":2:3: this is not valid UTF-8 from here on; ");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("there is nothing in it");
        assertThatThrownBy(() -> read(" \n\u3000\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("there is nothing in it");
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("an archive or a damaged file");
        assertThatThrownBy(() -> read("%PDF-1.7 text".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("binary");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThatThrownBy(() -> TranscriptReader.read(directory, Language.CHINESE))
                .hasMessageContaining("directory");
        assertThatThrownBy(() -> TranscriptReader.read(directory.resolve("none.md"), Language.CHINESE))
                .hasMessageContaining("no such file");
    }

    @Test
    void aFileLargerThanTheBoundIsRefused() {
        assertThatThrownBy(() -> InputFile.checkSize("big.txt", InputFile.MAX_BYTES + 1))
                .hasMessageContaining("128 MiB");
    }

    @Test
    void aPageOfImagesAloneHoldsNoTalk() {
        assertThatThrownBy(() -> Transcripts.chinese("t.md", "![](https://example.com/a.png)\n"))
                .hasMessageContaining("there is no text of a talk in it");
    }

    @Test
    void theOtherLanguageIsNoticed() {
        assertThatThrownBy(() -> Transcripts.chinese("t.txt", "We met 小林 in the garden and talked all day.\n"))
                .hasMessageContaining("swap the two files");
        assertThatThrownBy(() -> Transcripts.english("t.txt", "我们在 Kubernetes 上部署了这个模型。\n"))
                .hasMessageContaining("swap the two files");
        assertThat(Transcripts.chinese("t.txt", "用 Kubernetes operator 部署 Prometheus 和 Grafana。\n")
                        .blocks())
                .hasSize(1);
        assertThat(Transcripts.english("t.txt", "The word 对照 means side by side.\n")
                        .blocks())
                .hasSize(1);
    }

    private Transcript read(byte[] bytes) throws IOException {
        Path file = directory.resolve("talk.txt");
        Files.write(file, bytes);
        return TranscriptReader.read(file, Language.CHINESE);
    }
}
