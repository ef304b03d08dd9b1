package org.duizhao.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.SideOfTalk;
import org.junit.jupiter.api.Test;

final class LadderWriterTest {
    @Test
    void everyBeadIsOneLineAndANullBeadHasAnEmptyList() throws IOException {
        SideOfTalk chinese =
                new SideOfTalk("zh", Language.CHINESE).says("一。").says("二。").says("三。");
        SideOfTalk english =
                new SideOfTalk("en", Language.ENGLISH).says("One, two.").says("Four.");
        String ladder = Bitext.written(
                Bitext.of(chinese, english, Bead.of(0, 2, 0, 1), Bead.of(2, 3, 1, 1), Bead.of(3, 3, 1, 2)),
                OutputFormat.LADDER);
        assertThat(ladder).isEqualTo("[0, 1]:[0]\n[2]:[]\n[]:[1]\n");
    }

    @Test
    void nothingIsLeftOut() throws IOException {
        assertThat(Bitext.leftOut(Bitext.ofPair("坏\u000B字", "bad\uFFFF"), OutputFormat.LADDER))
                .isEmpty();
    }
}
