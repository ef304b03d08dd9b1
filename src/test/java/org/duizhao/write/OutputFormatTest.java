package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class OutputFormatTest {
    @Test
    void isNamedInAnyCase() {
        assertThat(OutputFormat.named("tmx")).contains(OutputFormat.TMX);
        assertThat(OutputFormat.named("Html")).contains(OutputFormat.HTML);
        assertThat(OutputFormat.named("LADDER")).contains(OutputFormat.LADDER);
    }

    @Test
    void anUnknownNameIsNoFormat() {
        assertThat(OutputFormat.named("pdf")).isEmpty();
        assertThat(OutputFormat.named("")).isEmpty();
    }

    @Test
    void theEndingOfAFileTellsTheFormatPackedOrNot() {
        for (OutputFormat format : OutputFormat.values()) {
            if (format.isOneFile()) {
                String name = "Talk.zh." + format.endings().get(0).toUpperCase(Locale.ROOT);
                assertThat(OutputFormat.ofFile(Path.of(name))).contains(format);
                assertThat(OutputFormat.ofFile(Path.of("out", name + ".gz"))).contains(format);
            }
        }
    }

    @Test
    void noTwoFormatsWouldWriteTheSameFile() {
        assertThat(Arrays.stream(OutputFormat.values()).flatMap(format -> format.endings().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEndingThatNoFormatHasTellsNone() {
        assertThat(OutputFormat.ofFile(Path.of("talk.pdf"))).isEmpty();
        assertThat(OutputFormat.ofFile(Path.of("tmx"))).isEmpty();
    }
}
