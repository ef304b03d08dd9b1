package org.duizhao.write.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.read.SubtitleReader;
import org.duizhao.write.material.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubtitleExporterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/subtitles");
    private static final SubtitleOptions BOTH =
            new SubtitleOptions("灯塔 & 港口", List.of(Language.CHINESE, Language.ENGLISH), true);

    private static final List<Subtitle> CUES = List.of(
            new Subtitle(new TimeRange(1000, 2500), "", false, List.of("[海浪声]"), List.of("[WAVES]")),
            new Subtitle(
                    new TimeRange(3723004, 3726999),
                    "林岚",
                    true,
                    List.of("灯塔 <北> 已经关了，", "船还在等。"),
                    List.of("The lighthouse {north} is closed,", "and the boats are waiting.")),
            new Subtitle(new TimeRange(3727100, 3729000), "林岚", false, List.of("等谁？\\N"), List.of()),
            new Subtitle(new TimeRange(3730000, 3731000), "Bo, Jr.", true, List.of(), List.of("R&D --> sea 😀")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SubtitleFormat.class)
    void everyFormatIsAsItsGoldenFile(SubtitleFormat format) throws IOException {
        assertThat(written(CUES, format, BOTH))
                .isEqualTo(Files.readString(GOLDEN.resolve("lighthouse." + format.extension())));
    }

    @ParameterizedTest
    @EnumSource(
            value = SubtitleFormat.class,
            names = {"SRT", "VTT"})
    void whatIsWrittenIsReadBack(SubtitleFormat format) {
        Path file = folder.resolve("talk." + format.extension());
        SubtitleExporter.write(CUES, format, BOTH, file);

        List<Subtitle> read = SubtitleReader.read(file, Optional.empty());

        assertThat(read).extracting(Subtitle::time).containsExactlyElementsOf(times());
        assertThat(read.get(1).chinese()).containsExactlyElementsOf(CUES.get(1).chinese());
        assertThat(read.get(1).english()).containsExactlyElementsOf(CUES.get(1).english());
        assertThat(read.get(1).speaker()).isEqualTo(format == SubtitleFormat.VTT ? "林岚" : "");
    }

    @Test
    void subStationIsReadBackInBothLanguagesWithTimesInHundredths() {
        Path file = folder.resolve("talk.ass");
        SubtitleExporter.write(CUES, SubtitleFormat.ASS, BOTH, file);

        Subtitle second = SubtitleReader.read(file, Optional.empty()).get(1);

        assertThat(second.time()).isEqualTo(new TimeRange(3723000, 3727000));
        assertThat(second.speaker()).isEqualTo("林岚");
        assertThat(second.chinese()).containsExactlyElementsOf(CUES.get(1).chinese());
        assertThat(second.english()).first().isEqualTo("The lighthouse {north} is closed,");
    }

    @Test
    void oneLanguageAloneLeavesOutCuesWithoutIt() throws IOException {
        String english = written(CUES, SubtitleFormat.SRT, new SubtitleOptions("", List.of(Language.ENGLISH), false));

        assertThat(english).doesNotContain("灯塔", "等谁").contains("3\n01:02:10,000 --> 01:02:11,000\nR&D --> sea 😀\n");
    }

    @Test
    void theOrderOfLanguagesIsTheOrderOfLines() throws IOException {
        SubtitleOptions englishFirst = new SubtitleOptions("", List.of(Language.ENGLISH, Language.CHINESE), false);

        assertThat(written(CUES, SubtitleFormat.SRT, englishFirst)).contains("[WAVES]\n[海浪声]\n");
        assertThat(written(CUES, SubtitleFormat.ASS, englishFirst))
                .contains(",English,,0,0,0,,[WAVES]\\N{\\rChinese}[海浪声]\n");
    }

    @ParameterizedTest
    @EnumSource(SubtitleFormat.class)
    void aCharacterThatFilesForbidIsLeftOutAndSaidSo(SubtitleFormat format) throws IOException {
        Subtitle cue = new Subtitle(new TimeRange(0, 1000), "", false, List.of("灯\u0000塔\uD800"), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<LeftOut> leftOut = SubtitleExporter.writeTo(List.of(cue), format, BOTH, out);

        assertThat(out.toString(UTF_8)).contains("灯塔").doesNotContain("\u0000", "塔?");
        assertThat(leftOut)
                .singleElement()
                .hasToString("cue 1: 2 × U+0000, U+D800 (characters that the format forbids)");
    }

    @Property(tries = 100)
    void timedTextMarkupIsWellFormedWhateverTheText(
            @ForAll String chinese, @ForAll String english, @ForAll @Size(max = 5) List<String> speakers)
            throws Exception {
        List<Subtitle> cues = speakers.stream()
                .map(speaker ->
                        new Subtitle(new TimeRange(0, 1000), speaker, true, List.of("x" + chinese), List.of(english)))
                .toList();

        byte[] xml = written(cues, SubtitleFormat.TTML, BOTH).getBytes(UTF_8);

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("p")
                        .getLength())
                .isEqualTo(cues.size());
    }

    private static List<TimeRange> times() {
        return CUES.stream().map(Subtitle::time).toList();
    }

    private static String written(List<Subtitle> cues, SubtitleFormat format, SubtitleOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SubtitleExporter.writeTo(cues, format, options, out);
        return out.toString(UTF_8);
    }
}
