package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"vortex, vertex, 1", "sonet, sonnet, 1", "haiku, hiaku, 1", "coro, quora, 3", "'', opus, 4"})
    void lettersAddedLeftOutChangedAndSwappedCountOne(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    }

    @Property
    void theDistanceIsTheSameBothWaysAndZeroForEqualWordsOnly(
            @ForAll @StringLength(max = 8) String one, @ForAll @StringLength(max = 8) String other) {
        assertThat(EditDistance.between(one, other)).isEqualTo(EditDistance.between(other, one));
        assertThat(EditDistance.between(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(EditDistance.likeness(one, other)).isBetween(0.0, 1.0);
    }
}
