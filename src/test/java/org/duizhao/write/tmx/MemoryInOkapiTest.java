package org.duizhao.write.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Okapi is a reader of translation memories that we did not write. */
final class MemoryInOkapiTest {
    private static final LocaleId CHINESE = LocaleId.fromString(Language.CHINESE.tag());
    private static final LocaleId ENGLISH = LocaleId.fromString(Language.ENGLISH.tag());

    @TempDir
    Path folder;

    @Test
    void okapiReadsTheUnitsOfTheTalk() throws IOException {
        Alignment alignment = DemoTalk.bilingual();
        List<List<String>> expected = alignment.units().stream()
                .map(unit -> List.of(unit.chinese(), unit.english()))
                .toList();
        assertThat(read(alignment)).isEqualTo(expected);
    }

    @Test
    void okapiReadsWhatIsLeftOfATextWithForbiddenCharacters() throws IOException {
        assertThat(read(Bitext.ofPair("一\u000B二\uFFFF < 三 & 四", "one \"two\" 😀 \uD83D]]>")))
                .containsExactly(List.of("一二 < 三 & 四", "one \"two\" 😀 ]]>"));
    }

    private List<List<String>> read(Alignment alignment) {
        Path file = folder.resolve("talk.tmx");
        Exporter.write(alignment, OutputFormat.TMX, file, DemoTalk.OPTIONS);
        List<List<String>> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document = new RawDocument(file.toUri(), "UTF-8", CHINESE, ENGLISH)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    units.add(List.of(
                            unit.getSource().toString(), unit.getTarget(ENGLISH).toString()));
                }
            }
        }
        return units;
    }
}
