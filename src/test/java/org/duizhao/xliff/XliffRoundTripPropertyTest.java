package org.duizhao.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.problem.BadInputException;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.duizhao.xml.EveryPlane;

final class XliffRoundTripPropertyTest {
    @Property(tries = 200)
    void whatIsWrittenInEitherVersionIsReadBack(@ForAll("texts") String chinese, @ForAll("texts") String english)
            throws IOException {
        for (OutputFormat format : List.of(OutputFormat.XLIFF, OutputFormat.XLIFF12)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Exporter.writeTo(Bitext.ofPair(chinese, english), format, out, DemoTalk.OPTIONS);
            assertThat(read(out.toByteArray()))
                    .containsExactly(new XliffUnit(
                            "b1", chinese.strip(), Optional.of(english.strip()), XliffState.TRANSLATED, List.of()));
        }
    }

    @Example
    void segmentsOfAUnitAreJoinedAndTheLeastOfTheirStatesCounts() throws IOException {
        assertThat(read("""
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><file id="f">
                <unit id="u"><notes><note>夜里</note></notes>
                <segment state="final"><source>雾<pc id="1">散</pc>了。</source><target>The fog lifted.</target></segment>
                <ignorable><source> </source><target> </target></ignorable>
                <segment state="translated"><source>开船。</source><target>Cast off.</target></segment></unit>
                </file></xliff>""".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new XliffUnit(
                        "u",
                        "雾散了。 开船。",
                        Optional.of("The fog lifted. Cast off."),
                        XliffState.TRANSLATED,
                        List.of("夜里")));
    }

    @Example
    void whatIsNoXliffIsRefused() {
        assertThatThrownBy(() -> read("<tmx/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("talk.xlf: this is no XLIFF");
        assertThatThrownBy(() -> read("<xliff>\n<unit>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("talk.xlf:2:1: the unit has no id");
    }

    @Provide
    Arbitrary<String> texts() {
        return EveryPlane.texts().filter(text -> !text.isBlank());
    }

    private static List<XliffUnit> read(byte[] document) throws IOException {
        return XliffReader.read("talk.xlf", new ByteArrayInputStream(document));
    }
}
