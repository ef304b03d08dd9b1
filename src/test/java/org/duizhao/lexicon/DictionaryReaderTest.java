package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryReaderTest {
    @Test
    void anEntryOfCedictHasAMeaningForEachSenseAndLaterSensesCountLess() {
        assertThat(parse("# a comment\n\n燈塔 灯塔 [deng1 ta3] /lighthouse/beacon; guiding light/CL:座[zuo4]/\n"))
                .containsExactly(
                        new DictionaryEntry("灯塔", "lighthouse", 1),
                        new DictionaryEntry("灯塔", "beacon", 1 / 1.05),
                        new DictionaryEntry("灯塔", "guiding light", 1 / 1.05));
    }

    @Test
    void pinyinMayStandInTwoBrackets() {
        assertThat(parse("潮汐 潮汐 [[chao2xi1]] /tide/")).containsExactly(new DictionaryEntry("潮汐", "tide", 1));
    }

    @Test
    void aRowHasChineseEnglishAndPerhapsAWeight() {
        assertThat(parse("灯塔\tlighthouse\n潮汐 \t spring tide\t0.25\r\n海雾\tfog\t\n"))
                .containsExactly(
                        new DictionaryEntry("灯塔", "lighthouse", 1),
                        new DictionaryEntry("潮汐", "spring tide", 0.25),
                        new DictionaryEntry("海雾", "fog", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "灯塔 | 1:3: a space and the simplified term are missing",
                "燈塔 灯塔 | 1:6: the pinyin in brackets is missing",
                "燈塔 [deng1 ta3] /lighthouse/ | 1:4: the simplified term is missing",
                "燈塔 灯塔 [deng1 ta3 /lighthouse/ | 1:7: the bracket is not closed",
                "燈塔 灯塔 [deng1 ta3] lighthouse | 1:29: there is no meaning between slashes",
                "燈塔 灯塔 [deng1 ta3] /lighthouse | 1:30: the last meaning does not end with a slash",
                "'\tlighthouse' | 1:1: there is no Chinese",
                "'灯塔\t' | 1:4: there is no English",
                "'灯塔\tlighthouse\t0' | 1:15: a weight lies above 0 and is 1 at most",
                "'灯塔\tlighthouse\tNaN' | 1:15: a weight lies above 0 and is 1 at most",
                "'灯塔\tlighthouse\tsure' | 1:15: \"sure\" is no number",
                "'灯塔\tlighthouse\t1\tnoun' | 1:17: a row has three cells at most",
            })
    void whatIsNoEntryIsRefusedWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("mine.u8:" + message + "; ");
    }

    @Test
    void thePlaceHasTheLine() {
        assertThatThrownBy(() -> parse("# one\n灯塔\tlighthouse\n灯塔\t\n"))
                .hasMessageStartingWith("mine.u8:3:4: there is no English");
    }

    @Test
    void aDictionaryOfMoreThanAMillionTranslationsIsRefused() {
        assertThatThrownBy(() -> parse("海\tsea\n".repeat(1_000_001)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("mine.u8:1000001: the dictionary has more than a million translations; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "# nothing yet\n"})
    void aDictionaryMayBeEmpty(String content, @TempDir Path folder) throws IOException {
        assertThat(DictionaryReader.read(Files.writeString(folder.resolve("mine.u8"), content)))
                .isEmpty();
    }

    @Property(tries = 3000)
    void anyTextIsADictionaryOrAProblemWithAPlace(
            @ForAll
                    @StringLength(max = 25)
                    @Chars({'灯', ' ', '[', ']', '/', ';', '\t', '\n', '\r', '#', 'a', '1', '.', '-'})
                    String text) {
        try {
            assertThat(parse(text)).allMatch(entry -> entry.weight() > 0);
        } catch (BadInputException problem) {
            assertThat(problem.problem().place().line()).isPositive();
            assertThat(problem.problem().place().column()).isBetween(1, text.length() + 1);
        }
    }

    private static List<DictionaryEntry> parse(String text) {
        return DictionaryReader.parse("mine.u8", text);
    }
}
