package org.duizhao.write.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Okapi's library for XLIFF 2 is a reader and a validator that we did not write. */
final class XliffInOkapiTest {
    private static final String SCHEMAS = "javax.xml.validation.SchemaFactory:http://www.w3.org/2001/XMLSchema";

    /** Okapi asks the platform's schemas for what another parser on the class path does not know. */
    @BeforeAll
    static void useThePlatformsSchemas() {
        System.setProperty(SCHEMAS, "com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchemaFactory");
    }

    @AfterAll
    static void useAnySchemas() {
        System.clearProperty(SCHEMAS);
    }

    @TempDir
    Path folder;

    @Test
    void okapiFindsTheTalkValidAndReadsItsUnits() throws IOException {
        List<Unit> units = units(DemoTalk.bilingual());
        assertThat(units).hasSize(24);
        Unit tenth = units.get(8);
        assertThat(tenth.getId()).isEqualTo("b10");
        assertThat(tenth.getGlossary().get(0).getTerm().getText()).isEqualTo("嵌入");
        assertThat(tenth.getMetadata().get(0).size()).isEqualTo(7);
        assertThat(source(tenth)).startsWith("现在我们把每一本书的简介都变成潜入");
        assertThat(target(tenth)).startsWith("Now the blurb of every book");
    }

    @Test
    void aTalkWithoutEnglishIsAllToBeTranslated() throws IOException {
        assertThat(units(DemoTalk.withoutEnglish()))
                .hasSize(25)
                .allSatisfy(unit ->
                        assertThat(unit.getSegment(0).getState().toString()).isEqualTo("initial"))
                .allSatisfy(unit -> assertThat(unit.getSegment(0).hasTarget()).isFalse());
    }

    @Test
    void charactersThatXmlForbidsAreTakenOut() throws IOException {
        Unit unit = units(Bitext.ofPair("一\u000B二\uFFFF <三> & 四 𠮷", "one \"two\" 😀 \uD83D]]>"))
                .get(0);
        assertThat(source(unit)).isEqualTo("一二 <三> & 四 𠮷");
        assertThat(target(unit)).isEqualTo("one \"two\" 😀 ]]>");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, 0.9, translated, true",
        "AUTOMATIC, 0.4, initial, false",
        "CONFIRMED, 0.4, final, true",
        "EDITED, 1, reviewed, true",
        "NEEDS_LOOK, 0.9, translated, true",
        "REJECTED, 0.9, initial, false"
    })
    void whatAPersonHasSaidIsTheState(BeadStatus status, double probability, String state, boolean translated)
            throws IOException {
        Alignment pair = Bitext.ofPair("天亮了。", "Day breaks.");
        AlignedBead bead = new AlignedBead(Bead.of(0, 1, 0, 1), probability, status, "听三遍");
        Unit unit = units(new Alignment(pair.chinese(), pair.english(), List.of(bead), List.of()))
                .get(0);
        assertThat(unit.getSegment(0).getState().toString()).isEqualTo(state);
        assertThat(unit.getSegment(0).hasTarget()).isEqualTo(translated);
        assertThat(unit.hasMatch()).isEqualTo(!translated);
        assertThat(unit.getNotes().get(0).getText()).isEqualTo("听三遍");
    }

    private static String source(Unit unit) {
        return unit.getSegment(0).getSource().getPlainText();
    }

    private static String target(Unit unit) {
        Segment segment = unit.getSegment(0);
        return segment.getTarget().getPlainText();
    }

    private List<Unit> units(Alignment alignment) {
        Path file = folder.resolve("talk.xlf");
        Exporter.write(alignment, OutputFormat.XLIFF, file, DemoTalk.OPTIONS);
        List<Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(file.toFile());
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        return units;
    }
}
