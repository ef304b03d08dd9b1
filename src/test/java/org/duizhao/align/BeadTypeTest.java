package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeadTypeTest {
    @Test
    void thereAreTwoNullTypesAndTwentySevenOthers() {
        assertThat(BeadType.ALL).hasSize(29).doesNotHaveDuplicates();
        assertThat(BeadType.ALL).filteredOn(BeadType::isNull).containsExactly(new BeadType(1, 0), new BeadType(0, 1));
    }

    @Test
    void noTypeHasMoreThanEightSentences() {
        assertThat(BeadType.ALL).allMatch(type -> type.chinese() + type.english() <= 8);
    }

    @Test
    void everyTypeHasItsMirrorImage() {
        assertThat(BeadType.ALL).allMatch(type -> BeadType.ALL.stream().anyMatch(other -> isMirrorImage(type, other)));
    }

    @Test
    void onlyOneTypeIsOneToOne() {
        assertThat(BeadType.ALL).filteredOn(BeadType::isOneToOne).containsExactly(new BeadType(1, 1));
    }

    private static boolean isMirrorImage(BeadType type, BeadType other) {
        return type.chinese() == other.english() && type.english() == other.chinese();
    }
}
