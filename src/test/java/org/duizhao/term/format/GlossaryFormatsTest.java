package org.duizhao.term.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryFormatsTest {
    private static final Term LATENCY =
            Term.builder("延迟", "latency").note("not of trains").build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv  | zh,en,note$延迟,latency,not of trains",
                "a.csv  | zh;en;note$延迟;latency;not of trains",
                "a.csv  | zh#en#note$延迟#latency#not of trains",
                "a.tsv  | zh#en#note$延迟#latency#not of trains",
                "a.txt  | 中文#英文#备注$延迟#latency#not of trains",
                "a.txt  | 延迟#latency#not of trains",
                "a.utf8 | # ours$延迟#latency#not of trains",
                "a.utf8 | zh#en$延迟#latency#not of trains",
                "a.dat  | # -*- coding: utf-8 -*-$延迟#latency#not of trains",
            })
    void signsAndTheEndingTellTheFormat(String name, String text) throws IOException {
        String lines = text.startsWith("#") ? "#" + text.substring(1).replace('#', '\t') : text.replace('#', '\t');

        assertThat(read(name, lines.replace('$', '\n'), UTF_8)).contains(LATENCY);
    }

    @Test
    void aTableThatSpreadsheetsSaveAsUnicodeTextIsRead() throws IOException {
        assertThat(read("a.txt", "\uFEFFzh\ten\tnote\r\n延迟\tlatency\tnot of trains\r\n", StandardCharsets.UTF_16LE))
                .containsExactly(LATENCY);
    }

    @Test
    void columnsWithOtherTitlesAreReadWhereAPersonNamesThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "Nr,Stichwort,Übersetzung,note\n1,延迟,latency,not of trains\n");

        GlossaryContent content =
                GlossaryReader.read(file, ColumnTitles.of(Map.of("zh", "stichwort", "en", "Übersetzung")));

        assertThat(content.glossary().terms()).containsExactly(LATENCY);
        assertThat(content.notHeld())
                .extracting(NotHeld::toString)
                .containsExactly(file + ":1:1: the column \"Nr\" (it is none of those that --columns names)");
    }

    @Test
    void aTitleThatAPersonNamesWinsOverAKnownOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "source,target,English\n延迟,ignored,latency\n");

        assertThat(GlossaryReader.read(file, ColumnTitles.of(Map.of("en", "English")))
                        .glossary()
                        .terms())
                .containsExactly(Term.of("延迟", "latency"));
    }

    @Test
    void thereAreNoOtherColumnsThanOurs() {
        assertThatThrownBy(() -> ColumnTitles.of(Map.of("colour", "Farbe")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("--columns: there is no column \"colour\"; name one of zh, en, variants, ");
    }

    @Test
    void aLineOfOmegatsWithoutTabOrTextIsAProblemWithItsPlace() {
        assertProblem("a.utf8", "# ours\n延迟 latency\n", ":2:1: there is no tab between a term and its translation");
        assertProblem("a.utf8", "延迟\t\tnot of trains\n", ":1:4: the entry has no English; fill it in");
        assertProblem("a.utf8", "延迟\tlatency\n\tqueue\n", ":2:1: the entry has no Chinese; fill it in");
    }

    @Test
    void omegatHoldsTermsTranslationsAndNotesAndTheRestIsListed() throws IOException {
        List<Term> terms = List.of(
                LATENCY,
                Term.builder("推理", "inference\nserving")
                        .variants("推断")
                        .forbidden(List.of("reasoning"))
                        .gapAllowed(true)
                        .build(),
                Term.builder("#标签", "hashtag").build(),
                Term.builder("智能体", "").status(Term.Status.PROPOSED).build(),
                Term.builder("行为体", "actor").status(Term.Status.REJECTED).build());

        assertThat(written(terms, GlossaryFormat.OMEGAT)).isEqualTo("""
                # -*- coding: utf-8 -*-
                延迟\tlatency\tnot of trains
                推理\tinference serving
                推断\tinference serving
                """);
        assertThat(GlossaryWriter.write(terms, GlossaryFormat.OMEGAT, new ByteArrayOutputStream())
                        .notHeld())
                .extracting(NotHeld::toString)
                .containsExactly(
                        "推理: forbidden, gap (OmegaT's format has no place for it)",
                        "推理: variants (each is a line of its own)",
                        "推理: tabs and ends of lines (each becomes a space)",
                        "#标签: the entry (OmegaT takes a line that begins with # for a remark)",
                        "智能体: the entry (it has no English)",
                        "行为体: the entry (it is rejected)");
    }

    @ParameterizedTest
    @EnumSource(GlossaryFormat.class)
    void charactersThatNoTextMayHoldAreLeftOutAndListed(GlossaryFormat format) throws IOException {
        List<Term> terms = List.of(Term.of("延\u0000迟", "lat\uD800ency\uFFFF"), Term.of("\u0001", "x"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(GlossaryWriter.write(terms, format, out).notHeld())
                .extracting(NotHeld::toString)
                .containsExactly(
                        "延迟: U+0000, U+D800, U+FFFF (no text may hold such characters)",
                        "an entry: U+0001 (one of its sides holds such characters only)");
        Path file = Files.write(folder.resolve("a.dat"), out.toByteArray());
        assertThat(GlossaryReader.read(file).terms()).containsExactly(Term.of("延迟", "latency"));
    }

    @Test
    void aTableHasTheColumnsThatAreUsedAndQuotesWhereTheyAreNeeded() throws IOException {
        assertThat(written(
                        List.of(
                                LATENCY,
                                Term.builder("队列", "queue, line")
                                        .domain("\"it\"")
                                        .build()),
                        GlossaryFormat.CSV))
                .isEqualTo("""
                        zh,en,domain,note,status
                        延迟,latency,,not of trains,approved
                        队列,"queue, line",\"""it\""",,approved
                        """);
    }

    @Test
    void theShippedGlossaryIsAsWeWriteIt() throws IOException {
        Path shipped = Path.of("glossary/ai.csv");

        assertThat(written(GlossaryReader.read(shipped).terms(), GlossaryFormat.CSV))
                .isEqualTo(Files.readString(shipped));
    }

    private static String written(List<Term> terms, GlossaryFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GlossaryWriter.write(terms, format, out);
        return out.toString(UTF_8);
    }

    private List<Term> read(String name, String text, Charset charset) throws IOException {
        return GlossaryReader.read(Files.write(folder.resolve(name), text.getBytes(charset)))
                .terms();
    }

    private void assertProblem(String name, String text, String afterTheName) {
        assertThatThrownBy(() -> read(name, text, UTF_8))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve(name) + afterTheName);
    }
}
