package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(OutputFormat.named("docx")).isEmpty();
        assertThat(OutputFormat.named("")).isEmpty();
    }

    @Test
    void theExtensionOfAFormatNamesIt() {
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(OutputFormat.named(format.extension())).contains(format);
        }
    }
}
