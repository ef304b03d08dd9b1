package org.duizhao.term.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import org.duizhao.bitext.Term;
import org.junit.jupiter.api.Test;

/** TBX 2 in a reader that we did not write. */
class TbxInOkapiTest {
    private static final LocaleId CHINESE = LocaleId.fromString("zh-CN");
    private static final LocaleId ENGLISH = LocaleId.fromString("en-US");

    @Test
    void okapiReadsTheShippedGlossaryTermByTerm() throws IOException {
        List<Term> glossary = GlossaryReader.read(Path.of("glossary/ai.csv")).terms();

        assertThat(read(glossary))
                .isEqualTo(glossary.stream()
                        .map(term -> term.chinese() + " = " + term.english())
                        .toList());
    }

    @Test
    void okapiReadsCharactersOfEveryPlane() throws IOException {
        List<Term> terms =
                List.of(Term.of("𠮷野家 & <云>", "Yoshinoya \"cloud\" 😀"), Term.of("\uE000\uFFFD", "café \uDBFF\uDFFD"));

        assertThat(read(terms))
                .containsExactly("𠮷野家 & <云> = Yoshinoya \"cloud\" 😀", "\uE000\uFFFD = café \uDBFF\uDFFD");
    }

    private static List<String> read(List<Term> terms) throws IOException {
        ByteArrayOutputStream tbx = new ByteArrayOutputStream();
        GlossaryWriter.write(terms, GlossaryFormat.TBX2, tbx);
        TBXReader reader = new TBXReader();
        reader.open(new ByteArrayInputStream(tbx.toByteArray()));
        List<String> read = new ArrayList<>();
        while (reader.hasNext()) {
            ConceptEntry concept = reader.next();
            read.add(concept.getEntries(CHINESE).getTerm(0).getText() + " = "
                    + concept.getEntries(ENGLISH).getTerm(0).getText());
        }
        reader.close();
        return read;
    }
}
