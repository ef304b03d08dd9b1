package org.duizhao.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TmxReaderTest {
    private static final String MEMORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="Kiln" creationtoolversion="2" segtype="sentence" o-tmf="kiln" adminlang="en"
                      srclang="zh-CN" datatype="plaintext" creationdate="20250309T080507Z">
                <note>灯塔值班记</note>
                <prop type="x-project">lighthouse</prop>
              </header>
              <body>
                <tu tuid="n1">
                  <note>夜班</note>
                  <prop type="x-speaker">老周</prop>
                  <tuv xml:lang="zh-CN"><prop type="x-line">12</prop><seg>雾一上来，就先敲钟。</seg></tuv>
                  <tuv xml:lang="en-US"><seg>When the fog comes in, ring the bell first.</seg></tuv>
                </tu>
                <tu><tuv xml:lang="en"><seg>No answer.</seg></tuv><tuv xml:lang="zh"><seg/></tuv></tu>
              </body>
            </tmx>
            """;

    /** Written alike in simplified and traditional Chinese. */
    private static final String RAIN = "<tuv xml:lang='zh'><seg>山中之雨</seg></tuv>";

    @TempDir
    Path folder;

    @Test
    void aUnitHasItsNameNotesPropertiesAndVariants() throws IOException {
        assertThat(units(MEMORY).get(0))
                .isEqualTo(new TmxUnit(
                        "n1",
                        List.of(new TmxProperty("x-speaker", "老周")),
                        List.of("夜班"),
                        List.of(
                                new TmxVariant(
                                        "zh-CN", "雾一上来，就先敲钟。", List.of(new TmxProperty("x-line", "12")), List.of()),
                                new TmxVariant(Language.ENGLISH, "When the fog comes in, ring the bell first."))));
    }

    @Test
    void theHeaderSaysWhatTheMemoryIs() throws IOException {
        try (TmxReader reader = reader(MEMORY.getBytes(StandardCharsets.UTF_8))) {
            assertThat(reader.header())
                    .isEqualTo(new TmxHeader(
                            "Kiln",
                            "2",
                            "sentence",
                            "kiln",
                            "en",
                            "zh-CN",
                            "plaintext",
                            "20250309T080507Z",
                            List.of(new TmxProperty("x-project", "lighthouse")),
                            List.of("灯塔值班记")));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, CHINESE", "ZHO, CHINESE", "zh_Hans_CN, CHINESE", "EN-gb, ENGLISH", "eng, ENGLISH"})
    void aVariantIsFoundByItsLanguageHoweverToolsWriteIt(String tag, Language language) {
        assertThat(new TmxVariant(tag, "", List.of(), List.of()).isIn(language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "先<bpt i=\"1\">&lt;b></bpt>敲钟<ept i=\"1\">&lt;/b></ept>。|先敲钟。",
                "先<it pos=\"begin\">{\\b </it>敲<hi type=\"bold\">钟<ph>{fn <sub>见第三页</sub>}</ph></hi>。|先敲钟。",
                "<ut>\\tab </ut>敲钟|敲钟",
                "敲钟&amp;点灯 &lt;&#x1F514;>|敲钟&点灯 <🔔>",
                "<![CDATA[<敲>]]>钟|<敲>钟"
            })
    void codesOfTheOriginalFormatAreNoText(String segment, String text) throws IOException {
        assertThat(segments("<tuv xml:lang=\"zh\"><seg>" + segment + "</seg></tuv>"))
                .containsExactly(text);
    }

    @Test
    void aPlaceholderForALineBreakIsOne() throws IOException {
        assertThat(segments("<tuv xml:lang=\"zh\"><seg>敲钟<ph type=\"lb\">\\n</ph>点灯</seg></tuv>"))
                .containsExactly("敲钟\n点灯");
    }

    @Test
    void versionsBefore14NameTheLanguageInTheirOwnAttribute() throws IOException {
        assertThat(segments("<tuv lang=\"ZH-CN\"><seg>敲钟</seg></tuv>")).containsExactly("敲钟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "GB18030", "GBK", "Big5"})
    void anyEncodingThatIsDeclaredIsRead(String encoding) throws IOException {
        String declared = "<?xml version='1.0' encoding='" + encoding + "'?>" + memory(RAIN);
        List<TmxUnit> units = units(declared.getBytes(Charset.forName(encoding)));
        assertThat(units)
                .flatExtracting(TmxUnit::variants)
                .extracting(TmxVariant::text)
                .containsExactly("山中之雨");
    }

    @Test
    void aMarkCountsMoreThanADeclaration() throws IOException {
        byte[] marked = ("\uFEFF" + MEMORY.replace("UTF-8", "windows-1252")).getBytes(StandardCharsets.UTF_8);
        assertThat(units(marked)).isEqualTo(units(MEMORY));
    }

    @Test
    void letterBytesThatAreDeclaredAsUtf16AreReadAsUtf8() throws IOException {
        assertThat(units(MEMORY.replace("UTF-8", "utf-16"))).isEqualTo(units(MEMORY));
    }

    @Test
    void anUnknownEncodingIsRefusedByName() {
        assertThatThrownBy(() -> units(MEMORY.replace("UTF-8", "klingon-8")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "memory.tmx:1:1: the encoding \"klingon-8\" that it declares is not known; save it in UTF-8");
    }

    @Test
    void aPackedMemoryIsReadAsItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(MEMORY.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("memory.tmx.gz"), packed.toByteArray());
        try (TmxReader reader = TmxReader.open(file)) {
            assertThat(reader).toIterable().hasSize(2);
        }
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWhereTheyStand() {
        byte[] bytes = MEMORY.replace("敲钟", "@").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0xC4;
        assertRefused(bytes, "memory.tmx:13:", "invalid XML character");
    }

    @Test
    void whatIsBrokenIsRefusedWithLineAndColumn() {
        assertRefused(MEMORY.replace("</seg></tuv>\n    </tu>", "</tuv></tu>"), "memory.tmx:14:", "no whole XML");
        assertRefused(MEMORY.replace("雾", "\u000B"), "memory.tmx:13:", "no whole XML");
        assertRefused(MEMORY.replace("雾", "&#xB;"), "memory.tmx:13:", "no whole XML");
        assertRefused(MEMORY.replace("雾", "&fog;"), "memory.tmx:13:", "the entity \"fog\" is not one of XML's own");
        assertRefused(MEMORY.substring(0, MEMORY.indexOf("</body>")), "memory.tmx:17:", "no whole XML");
    }

    @Test
    void whatIsNoMemoryIsRefused() {
        assertRefused("<html><body/></html>", "memory.tmx: this is no TMX", "does not begin with the element \"tmx\"");
        assertRefused("<tmx version=\"1.4\"><body/></tmx>", "memory.tmx:1:20: ", "\"header\" is missing");
        assertRefused("plain text", "memory.tmx:1:1: ", "no whole XML");
        assertRefused(MEMORY.replace(" xml:lang=\"en-US\"", ""), "memory.tmx:14:", "does not name its language");
        assertRefused(MEMORY.replace("<seg/>", ""), "memory.tmx:16:", "has no segment");
    }

    @Test
    void unitsBeforeABreakAreGivenFirst() throws IOException {
        try (TmxReader reader = reader(MEMORY.replace("<seg/>", "").getBytes(StandardCharsets.UTF_8))) {
            assertThat(reader.next().id()).isEqualTo("n1");
            assertThatThrownBy(reader::hasNext).isInstanceOf(BadInputException.class);
        }
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> TmxReader.open(folder.resolve("none.tmx")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the file cannot be read (NoSuchFileException)");
    }

    @Test
    void nothingIsHeldButTheUnitAtHand() throws IOException {
        try (TmxReader reader = TmxReader.of("endless.tmx", new EndlessMemory())) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(reader.next().variants()).hasSize(2);
            }
        }
    }

    @Test
    void aUnitWithoutEndIsRefusedBeforeItFillsTheMemory() {
        InputStream endless = new EndlessMemory("<tuv xml:lang=\"zh\"><seg>", "钟声");
        assertThatThrownBy(() -> TmxReader.of("endless.tmx", endless).next())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("has more than 16 million characters");
    }

    private static void assertRefused(String memory, String place, String what) {
        assertRefused(memory.getBytes(StandardCharsets.UTF_8), place, what);
    }

    private static void assertRefused(byte[] memory, String place, String what) {
        assertThatThrownBy(() -> units(memory))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(what);
    }

    private static List<String> segments(String variants) throws IOException {
        return units(memory(variants)).get(0).variants().stream()
                .map(TmxVariant::text)
                .toList();
    }

    private static String memory(String variants) {
        return "<tmx version='1.4'><header/><body><tu>" + variants + "</tu></body></tmx>";
    }

    private static List<TmxUnit> units(String memory) throws IOException {
        return units(memory.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TmxUnit> units(byte[] memory) throws IOException {
        try (TmxReader reader = reader(memory)) {
            List<TmxUnit> units = new ArrayList<>();
            reader.forEachRemaining(units::add);
            return units;
        }
    }

    private static TmxReader reader(byte[] memory) throws IOException {
        return TmxReader.of("memory.tmx", new ByteArrayInputStream(memory));
    }

    /** A memory that has a beginning and repeats what follows for ever. */
    private static final class EndlessMemory extends InputStream {
        private final byte[] beginning;
        private final byte[] repeated;
        private long position;

        EndlessMemory() {
            this("", "<tu><tuv xml:lang=\"zh\"><seg>钟</seg></tuv><tuv xml:lang=\"en\"><seg>bell</seg></tuv></tu>\n");
        }

        EndlessMemory(String begun, String repeated) {
            String start = "<tmx version=\"1.4\"><header/><body>" + (begun.isEmpty() ? "" : "<tu>") + begun;
            this.beginning = start.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            long at = position++;
            return 0xFF
                    & (at < beginning.length
                            ? beginning[(int) at]
                            : repeated[(int) ((at - beginning.length) % repeated.length)]);
        }
    }
}
