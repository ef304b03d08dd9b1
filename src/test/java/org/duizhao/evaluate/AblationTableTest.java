package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;

class AblationTableTest {
    private static final List<Bead> GOLD = List.of(Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 2));
    private static final List<AlignedBead> RIGHT =
            GOLD.stream().map(bead -> new AlignedBead(bead, 1)).toList();
    private static final List<AlignedBead> WRONG = List.of(new AlignedBead(Bead.of(0, 2, 0, 2), 1));

    @Test
    void aRowShowsWhatWasLeftOutAndAColumnAFolder() {
        Assessment right = Assessment.of("sea", GOLD, RIGHT);
        Assessment wrong = Assessment.of("talks of ports", GOLD, WRONG);

        String table = AblationTable.of(
                List.of(new Ablation("nothing", List.of(right, wrong)), new Ablation("names", List.of(right, wrong))));

        assertThat(table).isEqualTo("""
                   AE F1           AE F1
                     sea  talks of ports  left out
                  1.0000          0.0000  nothing
                  1.0000          0.0000  names
                """);
    }
}
