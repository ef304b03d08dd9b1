package org.duizhao.write.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.write.Bitext;
import org.duizhao.write.OutputFormat;
import org.w3c.dom.Element;

final class MemoryPropertyTest {
    /** XML 1.0, section 2.2: what is not a Char. */
    private static final String FORBIDDEN =
            "[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @Property
    void whateverTheTextsAXmlParserGivesThemBackWithoutForbiddenCharacters(
            @ForAll("texts") String chinese, @ForAll("texts") String english) throws Exception {
        String tmx = Bitext.written(Bitext.ofPair(chinese, english), OutputFormat.TMX);
        List<Element> units = TmxReading.units(TmxReading.parse(tmx));

        List<String> expected = List.of(legal(chinese), legal(english));
        if (expected.contains("")) {
            assertThat(units).isEmpty();
        } else {
            assertThat(units).hasSize(1);
            assertThat(TmxReading.segments(units.get(0))).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> awkward = Arbitraries.of(
                        "\r", "\n", "\r\n", "\t", "\u000B", "\u0000", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "<",
                        "&", "]]>", "\"", "&#xB;", "<!--", "\u0085", "\u2028", "你好", "end ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(anything, awkward).filter(text -> !text.isBlank());
    }

    private static String legal(String text) {
        return text.replaceAll(FORBIDDEN, "").strip();
    }
}
