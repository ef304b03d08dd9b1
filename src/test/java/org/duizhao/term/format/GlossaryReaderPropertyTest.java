package org.duizhao.term.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.problem.BadInputException;

class GlossaryReaderPropertyTest {
    @Property(tries = 3000)
    void anyTextIsAGlossaryOrAProblemWithAPlace(
            @ForAll @StringLength(max = 25) @Chars({',', '"', '\n', '\r', '|', '云', 'a', ' '}) String rows)
            throws IOException {
        Path csv = Files.createTempFile("glossary", ".csv");
        try {
            Files.writeString(csv, "zh,en,variants\n" + rows);
            assertThat(GlossaryReader.read(csv).terms())
                    .allMatch(term -> !term.english().isBlank());
        } catch (BadInputException problem) {
            assertThat(problem.problem().place().line()).isGreaterThan(1);
            assertThat(problem.problem().place().column()).isPositive();
        } finally {
            Files.delete(csv);
        }
    }
}
