package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who says what in small dialogues, one for each way to label a turn, and in texts full of what looks like a label and is
 * none. A case is a text whose name begins with its language, and beside it {@code NAME.expected}: its blocks and what is
 * set aside, as {@link Transcripts} writes them.
 */
class DialoguesTest {
    private static final String EXPECTED = ".expected";
    private static final int CASES = 45;

    @ParameterizedTest
    @MethodSource("cases")
    void everyTurnBelongsToItsSpeaker(String name) throws IOException {
        Transcript talk =
                name.startsWith("zh") ? Transcripts.chinese(name, text(name)) : Transcripts.english(name, text(name));

        assertThat(Transcripts.all(talk))
                .containsExactlyElementsOf(
                        text(withoutEnding(name) + EXPECTED).lines().toList());
    }

    @Test
    void thereAreCasesForEveryWayToLabelATurn() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(CASES);
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String text(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(DialoguesTest.class.getResource("/golden/dialogues"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
