package org.duizhao.term.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.duizhao.bitext.Term;
import org.duizhao.term.format.GlossaryWriter.Written;

/** What is written is what is read, in every format, over entries that say anything. */
@Domain(GeneratedTerms.class)
class RoundTripPropertyTest {
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void commaSeparatedValues(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.CSV, ".csv");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void tabSeparatedValues(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.TSV, ".tsv");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void workbooks(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.XLSX, ".xlsx");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void tbxVersion2(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.TBX2, ".tbx");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void tbxVersion3WithAttributes(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.TBX3, ".tbx");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void tbxVersion3WithTags(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        assertHeld(terms, GlossaryFormat.TBX3DCT, ".xml");
    }

    /** OmegaT's format holds terms, translations and notes; whatever it cannot hold of these is listed. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void omegat(@ForAll @Size(min = 1, max = 3) List<Term> terms) throws IOException {
        List<Term> plain = terms.stream()
                .map(term -> Term.builder(term.chinese(), term.english().isEmpty() ? term.chinese() : term.english())
                        .note(term.note())
                        .build())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Written written = GlossaryWriter.write(plain, GlossaryFormat.OMEGAT, bytes);

        Reading reading = read(bytes.toByteArray(), ".utf8");

        assertThat(reading.notHeld()).isEmpty();
        assertThat(reading.terms()).hasSize((int)
                plain.stream().filter(term -> !term.chinese().startsWith("#")).count());
        if (written.notHeld().isEmpty()) {
            assertThat(reading.terms()).isEqualTo(plain);
        }
        assertHeld(reading.terms(), GlossaryFormat.OMEGAT, ".utf8");
    }

    private static void assertHeld(List<Term> terms, GlossaryFormat format, String ending) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Written written = GlossaryWriter.write(terms, format, bytes);
        assertThat(written.notHeld()).isEmpty();
        assertThat(written.entries()).isEqualTo(terms.size());
        assertThat(read(bytes.toByteArray(), ending)).isEqualTo(new Reading(terms, List.of()));
    }

    private static Reading read(byte[] bytes, String ending) throws IOException {
        Path file = Files.createTempFile("glossary", ending);
        try {
            GlossaryContent content = GlossaryReader.read(Files.write(file, bytes), ColumnTitles.KNOWN);
            return new Reading(content.glossary().terms(), content.notHeld());
        } finally {
            Files.delete(file);
        }
    }

    private record Reading(List<Term> terms, List<NotHeld> notHeld) {}
}
