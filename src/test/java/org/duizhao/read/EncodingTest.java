package org.duizhao.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.problem.BadInputException;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What became of texts whose encoding had to be guessed. */
    private record Guesses(int right, int refused, List<String> wrong) {}

    static Stream<Charset> encodings() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, GB18030, BIG5);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aTalkIsReadInTheEncodingThatItIsIn(Charset encoding) {
        String talk = "**林悅：** 歡迎大家。今晚的主題叫「從演示到生產」。\r\n\r\n**周明：** 謝謝邀請，我先說第一點。\r\n";

        assertThat(read(talk.getBytes(encoding), Language.CHINESE).text()).isEqualTo(talk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText(String encoding) {
        Source source = read("\uFEFF好".getBytes(Charset.forName(encoding)), Language.CHINESE);

        assertThat(source.text()).isEqualTo("好");
        assertThat(source.remarks()).isEmpty();
    }

    @Test
    void aGuessIsRemarked() {
        assertThat(read("大家好，我们开始吧。".getBytes(GB18030), Language.CHINESE).remarks())
                .containsExactly("read as GB18030, a guess from its bytes; if the text is garbled, name its encoding"
                        + " with --encoding");
        assertThat(read("大家好。".getBytes(UTF_8), Language.CHINESE).remarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aShortTextIsReadRightOrRefusedAndNeverMisread(Charset encoding) throws IOException {
        String script = encoding.equals(BIG5) ? "02-plain-hant.txt" : "01-plain.txt";
        List<String> sentences = Files.readAllLines(Path.of("corpora/segmentation", script)).stream()
                .skip(1)
                .filter(line -> !line.isBlank() && line.equals(new String(line.getBytes(encoding), encoding)))
                .toList();

        Guesses whole = guesses(sentences, encoding);
        Guesses fourCharacters = guesses(
                sentences.stream()
                        .map(line -> line.substring(0, Math.min(4, line.length())))
                        .toList(),
                encoding);

        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(whole.wrong()).isEmpty();
        assertThat(whole.refused()).isZero();
        assertThat(fourCharacters.wrong()).isEmpty();
        assertThat(fourCharacters.right()).isGreaterThan(4 * fourCharacters.refused());
    }

    @Test
    void englishWithCurlyQuotesOfWindowsIsReadAsThat() {
        String talk = "We’ve called this evening “From Demo to Production” – it’s about the last ten percent.";

        assertThat(read(talk.getBytes(WINDOWS_1252), Language.ENGLISH).text()).isEqualTo(talk);
        assertThat(read(talk.getBytes(UTF_16LE), Language.ENGLISH).text()).isEqualTo(talk);
        assertThat(read("A café.".getBytes(UTF_8), Language.ENGLISH).text()).isEqualTo("A café.");
    }

    @Test
    void aBrokenByteInALongTextDoesNotMakeItAnotherEncoding() {
        byte[] talk = "大家好。\n".repeat(50).getBytes(UTF_8);
        talk[talk.length - 3] = (byte) 0xFF;

        assertThatThrownBy(() -> read(talk, Language.CHINESE))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("t:50:4: this is not valid UTF-8 from here on");
    }

    @Test
    void randomBytesAreNoText() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> read(noise, Language.CHINESE)).hasMessageContaining("binary");
        assertThatThrownBy(() -> read(new byte[] {0, 1, 2, 3}, Language.CHINESE))
                .hasMessageContaining("binary");
        assertThatThrownBy(() -> read("好\0好。".getBytes(UTF_8), Language.CHINESE))
                .hasMessageContaining("binary");
    }

    @Test
    void aLoneSurrogateIsNotValidUtf16() {
        byte[] bytes = "\uFEFF好\n好\uD83D好".getBytes(UTF_16LE);
        byte[] lone = Arrays.copyOf(bytes, bytes.length);
        lone[bytes.length - 4] = 0x3D;
        lone[bytes.length - 3] = (byte) 0xD8;

        assertThatThrownBy(() -> read(lone, Language.CHINESE))
                .hasMessageStartingWith("t:2:2: this is not valid UTF-16LE from here on");
    }

    @Test
    void whatAPersonNamesIsRight() {
        assertThat(named("模型", GB18030, GB18030)).isEqualTo("模型");
        assertThat(named("\uFEFF模型", UTF_16BE, UTF_16BE)).isEqualTo("模型");
        assertThat(named("大家好。", UTF_16LE, Charset.forName("UTF-16"))).isEqualTo("大家好。");
        assertThat(named("\uFEFF好", UTF_16BE, Charset.forName("UTF-16"))).isEqualTo("好");
    }

    @Test
    void whatAPageDeclaresHoldsUnlessItsBytesRefuteIt() {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><p>我们开始吧，大家好。</p>";

        assertThat(read(page.getBytes(GB18030), Language.CHINESE).text()).isEqualTo(page);
        assertThat(read(page.getBytes(GB18030), Language.CHINESE).remarks()).isEmpty();
        assertThat(read(page.getBytes(UTF_8), Language.CHINESE).text()).isEqualTo(page);
        assertThat(read(page.getBytes(UTF_8), Language.CHINESE).remarks())
                .containsExactly("it is declared to be GB18030, which its bytes are not");
    }

    @Test
    void invisibleCharactersAreCountedAndStayInTheSource() {
        Source source = TranscriptReader.read("t", "大\u200B家\u200B好\u0007。", Language.CHINESE)
                .source();

        assertThat(source.text()).isEqualTo("大\u200B家\u200B好\u0007。");
        assertThat(source.remarks()).containsExactly("left out 3 invisible characters: U+200B 2 times, U+0007 1 times");
    }

    private static Guesses guesses(List<String> texts, Charset encoding) {
        int right = 0;
        int refused = 0;
        List<String> wrong = new ArrayList<>();
        for (String text : texts) {
            try {
                Fetched received = new Fetched("t.txt", text.getBytes(encoding), Optional.empty(), Optional.empty());
                String read = TranscriptReader.read(received, Language.CHINESE, ReadingChoices.NONE)
                        .source()
                        .text();
                right += read.equals(text) ? 1 : 0;
                if (!read.equals(text)) {
                    wrong.add(text + " as " + read);
                }
            } catch (BadInputException e) {
                refused++;
            }
        }
        return new Guesses(right, refused, wrong);
    }

    private static Source read(byte[] bytes, Language language) {
        return TextFile.decode("t", bytes, language, EncodingHints.NONE);
    }

    private static String named(String text, Charset encoding, Charset name) {
        return TextFile.decode("t", text.getBytes(encoding), Language.CHINESE, EncodingHints.named(Optional.of(name)))
                .text();
    }
}
