package org.duizhao.write.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.duizhao.xml.XmlElement;
import org.duizhao.xml.XmlEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusWritersTest {
    private static final Alignment TALK = DemoTalk.bilingual();

    @TempDir
    Path folder;

    @Test
    void linesOfTheMosesFilesTranslateEachOther() throws IOException {
        write(TALK, OutputFormat.MOSES);
        assertThat(Files.readAllLines(folder.resolve("talk.zh")))
                .isEqualTo(TALK.units().stream().map(TranslationUnit::chinese).toList());
        assertThat(Files.readAllLines(folder.resolve("talk.en")))
                .isEqualTo(TALK.units().stream().map(TranslationUnit::english).toList());
    }

    @Test
    void noCharacterEndsALineOfTheMosesFilesTooEarly() throws IOException {
        write(Bitext.ofPair("雾\u2028来\u0085了\r\n。", "Fog\tcame\u000C."), OutputFormat.MOSES);
        assertThat(Files.readString(folder.resolve("talk.zh"))).isEqualTo("雾 来 了 。\n");
        assertThat(Files.readString(folder.resolve("talk.en"))).isEqualTo("Fog came.\n");
    }

    @Test
    void everySentenceIsInADocumentAndEveryBeadALink() throws IOException {
        write(TALK, OutputFormat.CES);
        List<XmlElement> chinese = elements("talk.ces.zh.xml", "s");
        List<XmlElement> english = elements("talk.ces.en.xml", "s");
        List<XmlElement> links = elements("talk.ces.xml", "link");
        assertThat(chinese)
                .extracting(XmlElement::text)
                .hasSize(TALK.chinese().size())
                .contains("谢谢大家。");
        assertThat(english).hasSize(TALK.english().size());
        assertThat(links).hasSize(26);
        List<String> linked = links.stream()
                .map(link -> link.attribute("xtargets").split(";", -1)[0])
                .flatMap(ids -> ids.isEmpty() ? Stream.empty() : List.of(ids.split(" ")).stream())
                .toList();
        assertThat(linked)
                .isEqualTo(chinese.stream().map(s -> s.attribute("id")).toList());
        assertThat(Files.readString(folder.resolve("talk.ces.xml")))
                .contains("fromDoc=\"talk.ces.zh.xml\" toDoc=\"talk.ces.en.xml\"");
    }

    @Test
    void interTextNamesTheOtherDocumentFirst() throws IOException {
        write(TALK, OutputFormat.INTERTEXT);
        assertThat(elements("talk.zh.en.xml", "alignment").get(0).attributes())
                .containsEntry("toDoc", "talk.en.xml")
                .containsEntry("fromDoc", "talk.zh.xml");
        XmlElement link = elements("talk.zh.en.xml", "link").get(9);
        assertThat(link.attribute("type")).isEqualTo("3-1");
        assertThat(link.attribute("xtargets").split(";")[0].split(" ")).hasSize(3);
    }

    @Test
    void theVerticalTextsHaveAsManyStretchesAndATokenALine() throws IOException {
        write(TALK, OutputFormat.VERTICAL);
        List<String> chinese = Files.readAllLines(folder.resolve("talk.zh.vert"));
        List<String> english = Files.readAllLines(folder.resolve("talk.en.vert"));
        assertThat(chinese.stream().filter(line -> line.startsWith("<align "))).hasSize(26);
        assertThat(english.stream().filter(line -> line.startsWith("<align "))).hasSize(26);
        assertThat(english).contains("everybody", ",", "Thank");
        assertThat(chinese).contains("谢", "大", "。");
    }

    @Test
    void conlluHasTenColumnsAndTheTextCanBePutTogetherAgain() throws IOException {
        String conllu = Bitext.written(TALK, OutputFormat.CONLLU);
        String text = "";
        StringBuilder tokens = new StringBuilder();
        for (String line : conllu.split("\n")) {
            if (line.startsWith("# text = ")) {
                text = line.substring(9);
            } else if (line.isEmpty()) {
                assertThat(tokens.toString().strip()).isEqualTo(text);
                tokens.setLength(0);
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                assertThat(columns).hasSize(10);
                tokens.append(columns[1]).append(columns[9].equals("SpaceAfter=No") ? "" : " ");
            }
        }
    }

    private void write(Alignment alignment, OutputFormat format) {
        Exporter.write(alignment, format, folder, "talk", DemoTalk.OPTIONS);
    }

    private List<XmlElement> elements(String file, String name) throws IOException {
        XmlEvents xml = XmlEvents.of(file, Files.readAllBytes(folder.resolve(file)));
        List<XmlElement> elements = new ArrayList<>();
        for (Optional<XmlElement> found = xml.nextWhole(Set.of(name));
                found.isPresent();
                found = xml.nextWhole(Set.of(name))) {
            elements.add(found.get());
        }
        return elements;
    }
}
