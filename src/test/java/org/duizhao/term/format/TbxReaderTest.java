package org.duizhao.term.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TbxReaderTest {
    private static final Term LATENCY = Term.builder("延迟", "latency")
            .variants("时延", "延时")
            .admitted(List.of("delay"))
            .forbidden(List.of("lag"))
            .partOfSpeech("n")
            .domain("networks")
            .definition("how long an answer takes")
            .note("not of trains")
            .build();

    @TempDir
    private Path folder;

    @Test
    void version2AsOtherProgramsWriteIt() throws IOException {
        GlossaryContent content = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                <martif type="TBX-Default" xml:lang="en"><martifHeader/><text><body>
                <termEntry id="17">
                  <descripGrp>
                    <descrip type="definition">how long an answer takes</descrip>
                    <admin type="source">a handbook</admin>
                  </descripGrp>
                  <descrip type="subjectField">networks</descrip>
                  <langSet xml:lang="en-GB">
                    <ntig><termGrp>
                      <term>lag</term>
                      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                    </termGrp></ntig>
                    <ntig><termGrp><term>latency</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>
                    <tig><term>delay</term><termNote type="normativeAuthorization">admittedTerm</termNote></tig>
                  </langSet>
                  <langSet xml:lang="fr"><tig><term>latence</term></tig></langSet>
                  <langSet xml:lang="ZH-Hans-CN">
                    <tig><term>
                      时延</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
                    <tig><term><hi>延迟</hi></term><note>not of trains</note></tig>
                    <tig><term>延时</term></tig>
                    <tig><term/></tig>
                  </langSet>
                </termEntry></body></text></martif>
                """);

        assertThat(content.glossary().terms()).containsExactly(LATENCY);
        assertThat(content.notHeld())
                .extracting(NotHeld::toString)
                .containsExactly(
                        at(4, 1) + ": language \"fr\" (a glossary has no place for it)",
                        at(4, 1) + ": source (a glossary has no place for it)");
    }

    @Test
    void version3WithDataCategoriesAsAttributes() throws IOException {
        assertThat(read("""
                <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>
                <conceptEntry id="c1">
                  <descrip type="subjectField">networks</descrip>
                  <langSec xml:lang="en">
                    <descripGrp><descrip type="definition">how long an answer takes</descrip></descripGrp>
                    <termSec><term>delay</term>
                      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
                    <termSec><term>latency</term><termNote type="partOfSpeech">noun</termNote>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
                    <termSec><term>lag</term><termNote type="administrativeStatus">forbidden</termNote></termSec>
                  </langSec>
                  <langSec xml:lang="zh">
                    <termSec><term>延迟</term><note>not of trains</note></termSec>
                    <termSec><term>时延</term></termSec>
                    <termSec><term>延时</term></termSec>
                  </langSec>
                </conceptEntry></body></text></tbx>
                """).glossary().terms()).containsExactly(LATENCY);
    }

    @Test
    void version3WithDataCategoriesAsTags() throws IOException {
        assertThat(read("""
                <t:tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns:t="urn:iso:std:iso:30042:ed-2"
                    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
                <t:text><t:body><t:conceptEntry id="c1">
                  <min:subjectField>networks</min:subjectField>
                  <t:note>not of trains</t:note>
                  <t:langSec xml:lang="zh-TW"><t:termSec><t:term>延迟</t:term></t:termSec>
                    <t:termSec><t:term>时延</t:term></t:termSec><t:termSec><t:term>延时</t:term></t:termSec></t:langSec>
                  <t:langSec xml:lang="en-US">
                    <t:descripGrp><basic:definition>how long an answer takes</basic:definition></t:descripGrp>
                    <t:termSec><t:term>latency</t:term><min:partOfSpeech>noun</min:partOfSpeech></t:termSec>
                    <t:termSec><t:term>delay</t:term></t:termSec>
                    <t:termSec><t:term>lag</t:term>
                      <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></t:termSec>
                  </t:langSec>
                </t:conceptEntry></t:body></t:text></t:tbx>
                """).glossary().terms()).containsExactly(LATENCY);
    }

    @Test
    void aConceptWithoutChineseOrUsableEnglishIsLeftOutAndSaidToBe() throws IOException {
        GlossaryContent content = read("""
                <martif><text><body>
                <termEntry><langSet xml:lang="en"><tig><term>queue</term></tig></langSet></termEntry>
                <termEntry><langSet xml:lang="zh"><tig><term>云</term></tig></langSet>
                  <langSet xml:lang="en"><tig><term>fog</term>
                    <termNote type="administrativeStatus">obsolete</termNote></tig></langSet></termEntry>
                <termEntry><langSet xml:lang="zh"><tig><term>队列</term></tig></langSet>
                  <langSet xml:lang="en"><tig><term>queue</term></tig></langSet></termEntry>
                </body></text></martif>
                """);

        assertThat(content.glossary().terms()).containsExactly(Term.of("队列", "queue"));
        assertThat(content.notHeld())
                .extracting(NotHeld::toString)
                .containsExactly(
                        at(2, 1) + ": the concept (it has no Chinese term)",
                        at(3, 1) + ": the concept (it has no English term that may be used)");
    }

    @Test
    void aDocumentInUtf16SaysSoItself() throws IOException {
        assertThat(read("""
                <?xml version="1.0" encoding="UTF-16"?><martif><text><body>
                <termEntry><langSet xml:lang="zh"><tig><term>队列</term></tig></langSet>
                  <langSet xml:lang="en"><tig><term>queue</term></tig></langSet></termEntry>
                </body></text></martif>
                """, StandardCharsets.UTF_16).glossary().terms()).containsExactly(Term.of("队列", "queue"));
    }

    @Test
    void entitiesOfADocumentsOwnAreNotKnown() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE martif [
                <!ENTITY a "云云云云云云云云云云"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                ]>
                <martif><text><body><termEntry><langSet xml:lang="zh"><tig><term>&b;</term></tig></langSet>
                </termEntry></body></text></martif>
                """;

        assertProblem(bomb, ":5:");
        assertProblem(bomb, "\"b\"");
    }

    @Test
    void noOtherFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");

        assertProblem("""
                <!DOCTYPE martif [<!ENTITY secret SYSTEM "%s">]>
                <martif><text><body><termEntry><langSet xml:lang="zh"><tig><term>&secret;</term></tig></langSet>
                </termEntry></body></text></martif>
                """.formatted(secret.toUri()), "\"secret\"");
    }

    @Test
    void aDocumentThatBreaksOffIsAProblemWithItsPlace() {
        assertProblem("<martif>\n<text><body>\n<termEntry><langSet>", ":3:21: this is no whole XML document (");
        assertProblem("<martif>\n<text></body>", ":2:9: this is no whole XML document (");
        assertProblem("<martif a='1' a='2'/>", ":1:");
        assertProblem("<!DOCTYPE martif [<!\u0018]>\n<martif/>", " (its DOCTYPE is broken)");
    }

    @Test
    void elementsThatNestWithoutEndAreAProblem() {
        assertProblem("<martif><termEntry>" + "<a>".repeat(200_000), ": elements nest more than 100 deep; ");
    }

    @Test
    void otherXmlIsAProblemThatSaysWhatItIs() {
        assertProblem(
                "<tmx version=\"1.4\"/>",
                ": this is XML, but no TBX: it begins with <tmx>; export the term base as TBX 2, TBX 3 or CSV");
    }

    @Test
    void aTermBaseWithoutChineseIsAProblem() {
        assertProblem(
                "<tbx><text><body><conceptEntry/></body></text></tbx>",
                ": there is no concept with Chinese and English in it; check its languages");
    }

    @Test
    void aNoteOfOursThatWasSpoiltIsAProblemWithItsPlace() {
        assertProblem("""
                <martif><text><body><termEntry><note>Duizhao: status=maybe</note>
                <langSet xml:lang="zh"><tig><term>云</term></tig></langSet></termEntry></body></text></martif>
                """, ":1:21: there is no status \"maybe\"; mend the note, or take it out");
        assertProblem("""
                <martif><text><body><termEntry>
                <langSet xml:lang="zh"><tig><term>云</term><note>Duizhao: context=[云</note></tig></langSet>
                <langSet xml:lang="en"><tig><term>cloud</term></tig></langSet>
                </termEntry></body></text></martif>
                """, ":2:24: \"[云\" does not have one form between [ and ]; mend the note, or take it out");
    }

    private GlossaryContent read(String tbx) throws IOException {
        return read(tbx, UTF_8);
    }

    private GlossaryContent read(String tbx, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("terms.tbx"), tbx.getBytes(charset));
        return GlossaryReader.read(file, ColumnTitles.KNOWN);
    }

    private void assertProblem(String tbx, String inTheMessage) {
        assertThatThrownBy(() -> read(tbx))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve("terms.tbx").toString())
                .hasMessageContaining(inTheMessage);
    }

    private String at(int line, int column) {
        return folder.resolve("terms.tbx") + ":" + line + ":" + column;
    }
}
