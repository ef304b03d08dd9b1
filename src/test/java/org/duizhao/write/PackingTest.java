package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.problem.BadInputException;
import org.duizhao.tmx.TmxReader;
import org.duizhao.tmx.TmxUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackingTest {
    private static final Alignment TALK = DemoTalk.bilingual();

    @TempDir
    Path folder;

    @Test
    void aMemoryIsSplitIntoWholeFilesOfTheSizeAskedFor() throws IOException {
        ExportReport report = write(new Packing(false, OptionalLong.of(4000), true));

        assertThat(report.files()).hasSizeBetween(3, 8).first().isEqualTo(folder.resolve("talk.1.tmx"));
        assertThat(report.files())
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(4000));
        assertThat(report.unitsWritten()).isEqualTo(23);
        assertThat(chinese(report.files())).isEqualTo(chineseOf(TALK));
    }

    @Test
    void whatFitsIntoOneFileIsNotNumbered() {
        assertThat(write(new Packing(false, OptionalLong.of(1 << 20), true)).files())
                .containsExactly(folder.resolve("talk.tmx"));
    }

    @Test
    void packedFilesHoldTheSame() throws IOException {
        ExportReport report = write(new Packing(true, OptionalLong.of(4000), true));
        assertThat(report.files()).first().isEqualTo(folder.resolve("talk.1.tmx.gz"));
        assertThat(chinese(report.files())).isEqualTo(chineseOf(TALK));
    }

    @Test
    void theSameExportIsTheSameBytesPackedToo() throws IOException {
        Packing packed = new Packing(true, OptionalLong.empty(), true);
        byte[] first = Files.readAllBytes(write(packed).files().get(0));
        assertThat(write(packed).files().get(0)).hasBinaryContent(first);
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("talk.2.tmx"), "kept");
        assertThatThrownBy(() -> write(new Packing(false, OptionalLong.of(4000), false)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(there + ": this is there already; take --force to replace it");
        assertThat(there).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
        assertThat(write(new Packing(false, OptionalLong.of(4000), true)).files())
                .contains(there);
        assertThat(there).content().contains("<tmx");
    }

    private ExportReport write(Packing packing) {
        return Exporter.write(TALK, OutputFormat.TMX, folder, "talk", DemoTalk.OPTIONS.with(packing));
    }

    private static List<String> chineseOf(Alignment alignment) {
        return alignment.units().stream().map(TranslationUnit::chinese).toList();
    }

    private static List<String> chinese(List<Path> files) throws IOException {
        List<String> chinese = new ArrayList<>();
        for (Path file : files) {
            try (TmxReader reader = TmxReader.open(file)) {
                while (reader.hasNext()) {
                    TmxUnit unit = reader.next();
                    chinese.add(unit.variant(Language.CHINESE).orElseThrow().text());
                }
            }
        }
        return chinese;
    }
}
