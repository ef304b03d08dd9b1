package org.duizhao.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.SideOfTalk;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.page.AlignmentPlot.Mark;
import org.duizhao.write.page.AlignmentPlot.Tick;
import org.junit.jupiter.api.Test;

final class PlotComposerTest {
    @Test
    void thePathRunsFromTheLowerLeftToTheUpperRight() {
        AlignmentPlot plot = plot(2, 2, Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 2));
        assertThat(plot.path()).isEqualTo("44.0,262.0 169.0,137.0 294.0,12.0");
    }

    @Test
    void aBeadCoversItsSentences() {
        AlignmentPlot plot = plot(2, 5, Bead.of(0, 2, 0, 4), Bead.of(2, 2, 4, 5));
        assertThat(plot.beads().get(0))
                .isEqualTo(
                        new Mark("b1", "fair", "bead 1, type 2-4, confidence 0.750", "44.0", "62.0", "250.0", "200.0"));
    }

    @Test
    void aNullBeadIsALineInAStyleOfItsOwn() {
        AlignmentPlot plot = plot(2, 5, Bead.of(0, 2, 0, 4), Bead.of(2, 2, 4, 5));
        assertThat(plot.beads().get(1))
                .isEqualTo(
                        new Mark("b2", "null", "bead 2, type 0-1, confidence 0.750", "294.0", "12.0", "3.0", "50.0"));
    }

    @Test
    void theTicksOfAnAxisAreFewAndRound() {
        AlignmentPlot plot = plot(25, 1, Bead.of(0, 25, 0, 1));
        assertThat(plot.across()).extracting(Tick::sentences).containsExactly(0, 5, 10, 15, 20, 25);
        assertThat(plot.up()).extracting(Tick::sentences).containsExactly(0, 1);
    }

    private static AlignmentPlot plot(int chineseSize, int englishSize, Bead... beads) {
        SideOfTalk chinese = new SideOfTalk("zh", Language.CHINESE);
        SideOfTalk english = new SideOfTalk("en", Language.ENGLISH);
        for (int i = 0; i < chineseSize; i++) {
            chinese.says("句");
        }
        for (int i = 0; i < englishSize; i++) {
            english.says("Sentence.");
        }
        Alignment alignment = Bitext.of(chinese, english, List.of(), beads);
        return PlotComposer.compose(NumberedBead.of(alignment), chineseSize, englishSize);
    }
}
