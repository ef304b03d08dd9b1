package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;

class BandTest {
    /** Anchors that leave the straight line between the corners of 1000 and 2000 sentences far behind. */
    private static final List<Corner> ANCHORS =
            IntStream.range(0, 500).mapToObj(i -> new Corner(i, i)).toList();

    @Test
    void theBandFollowsTheAnchors() {
        Band band = around();

        assertThat(band.contains(400, 400)).isTrue();
        assertThat(band.width(400)).isLessThan(100);
    }

    @Test
    void theBandStillFollowsTheAnchorsBehindAFixedBeadAtTheStart() {
        Band band = around(Bead.of(0, 1, 0, 1));

        assertThat(band.contains(400, 400)).isTrue();
        assertThat(band.width(400)).isLessThan(100);
    }

    @Test
    void anAnchorThatGoesAgainstAFixedBeadIsLeftOut() {
        Band band = around(Bead.of(100, 102, 300, 301));

        assertThat(band.high(99)).isLessThanOrEqualTo(300);
        assertThat(band.low(102)).isEqualTo(301);
        assertThat(band.contains(400, 400)).isTrue();
    }

    @Test
    void theBandReachesBothCorners() {
        Band band = around();

        assertThat(band.contains(0, 0)).isTrue();
        assertThat(band.contains(1000, 2000)).isTrue();
        assertThat(band.contains(1001, 2000)).isFalse();
    }

    private static Band around(Bead... fixed) {
        return Band.around(ANCHORS, FixedBeads.of(List.of(fixed), 1000, 2000).gaps());
    }
}
