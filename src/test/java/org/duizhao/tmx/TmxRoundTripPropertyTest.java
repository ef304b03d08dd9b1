package org.duizhao.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.xml.XmlCharacters;

final class TmxRoundTripPropertyTest {
    private static final TmxHeader HEADER =
            new TmxHeader("Kiln", "1", "sentence", "kiln", "en-US", "zh-CN", "plaintext", "", List.of(), List.of("备注"));

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("units") List<TmxUnit> units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TmxWriter writer = new TmxWriter(out, HEADER)) {
            for (TmxUnit unit : units) {
                writer.write(unit);
            }
        }
        List<TmxUnit> read = new ArrayList<>();
        try (TmxReader reader = TmxReader.of("memory.tmx", new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(reader.header()).isEqualTo(HEADER);
            reader.forEachRemaining(read::add);
        }
        assertThat(read).isEqualTo(units);
    }

    @Provide
    Arbitrary<List<TmxUnit>> units() {
        Arbitrary<List<String>> notes = texts().list().ofMaxSize(2);
        Arbitrary<List<TmxProperty>> properties =
                texts().map(text -> new TmxProperty("x-some", text)).list().ofMaxSize(3);
        Arbitrary<TmxVariant> variants = Combinators.combine(
                        Arbitraries.of("zh-CN", "en-US", "zh-Hant-TW"), texts(), properties, notes)
                .as(TmxVariant::new);
        return Combinators.combine(ids(), properties, notes, variants.list().ofMaxSize(3))
                .as(TmxUnit::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().alpha().numeric().ofMaxLength(8);
    }

    /** Characters of every plane of Unicode, and those that XML gives a meaning. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> everyPlane = Arbitraries.integers()
                .between(0, 16)
                .flatMap(plane -> Arbitraries.integers().between(plane << 16, (plane << 16) + 0xFFFF))
                .filter(XmlCharacters::isLegal)
                .map(Character::toString);
        Arbitrary<String> awkward =
                Arbitraries.of("<", "&", "]]>", "\"", "\r", "\r\n", "\n", "\t", " ", "\u0085", "\u2028", "<!--", "钟");
        return Arbitraries.oneOf(everyPlane, awkward).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
