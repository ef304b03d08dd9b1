package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void theResourceHasAWeightForEveryFeatureAndEveryTypeAndNoOther() throws IOException {
        Set<String> known = new HashSet<>();
        for (Feature feature : Feature.values()) {
            known.add(feature.key());
        }
        BeadType.ALL.forEach(type -> known.add("type." + type));

        assertThat(resource().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void eachWeightIsThatOfItsName() throws IOException {
        Weights weights = Weights.bundled();
        Properties resource = resource();

        for (Feature feature : Feature.values()) {
            assertThat(weights.of(feature.index()))
                    .as(feature.key())
                    .isEqualTo(Double.parseDouble(resource.getProperty(feature.key())));
        }
        for (int type = 0; type < BeadType.ALL.size(); type++) {
            String key = "type." + BeadType.ALL.get(type);
            assertThat(weights.of(Feature.ofType(type)))
                    .as(key)
                    .isEqualTo(Double.parseDouble(resource.getProperty(key)));
        }
    }

    @Test
    void noTwoFeaturesShareAName() {
        Set<String> keys = new HashSet<>();

        assertThat(Feature.values()).allMatch(feature -> keys.add(feature.key()));
    }

    private static Properties resource() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WeightsTest.class.getResourceAsStream("weights.properties")) {
            properties.load(in);
        }
        return properties;
    }
}
