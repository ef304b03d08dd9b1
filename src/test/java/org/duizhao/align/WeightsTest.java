package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {
    @Test
    void theResourceHasAWeightForEveryFeatureAndEveryTypeAndNoOther() throws IOException {
        Set<String> known = new HashSet<>();
        for (Pass pass : Pass.values()) {
            pass.features().forEach(feature -> known.add(pass.key() + "." + feature.key()));
            BeadType.ALL.forEach(type -> known.add(pass.key() + ".type." + type));
        }

        assertThat(resource().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void eachWeightIsThatOfItsName() throws IOException {
        Weights weights = Weights.bundled();
        Properties resource = resource();

        for (Pass pass : Pass.values()) {
            WeightVector vector = pass == Pass.COARSE ? weights.coarse() : weights.fine();
            for (Feature feature : pass.features()) {
                String key = pass.key() + "." + feature.key();
                assertThat(vector.of(feature.index())).as(key).isEqualTo(Double.parseDouble(resource.getProperty(key)));
            }
            for (int type = 0; type < BeadType.ALL.size(); type++) {
                String key = pass.key() + ".type." + BeadType.ALL.get(type);
                assertThat(vector.of(Feature.ofType(type)))
                        .as(key)
                        .isEqualTo(Double.parseDouble(resource.getProperty(key)));
            }
        }
    }

    @Test
    void theFinePassWeighsWordsWhereTheyStandAndTheCoarseOneThemAlone() {
        assertThat(Pass.FINE.features())
                .contains(Feature.POSITIONAL_ENGLISH, Feature.POSITIONAL_CHINESE)
                .doesNotContain(Feature.LEXICAL_ENGLISH, Feature.LEXICAL_CHINESE);
        assertThat(Pass.COARSE.features())
                .contains(Feature.LEXICAL_ENGLISH, Feature.LEXICAL_CHINESE)
                .doesNotContain(Feature.POSITIONAL_ENGLISH, Feature.POSITIONAL_CHINESE);
    }

    @Test
    void noTwoFeaturesShareAName() {
        Set<String> keys = new HashSet<>();

        assertThat(Feature.values()).allMatch(feature -> keys.add(feature.key()));
    }

    @Test
    void aFileThatWasWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("my.weights"), Weights.bundled().toString());

        assertThat(Weights.read(file)).hasToString(Weights.bundled().toString());
    }

    @Test
    void linesMayComeInAnyOrderWithCommentsAndBlankLinesBetween(@TempDir Path folder) throws IOException {
        List<String> lines =
                new ArrayList<>(Weights.bundled().toString().lines().toList());
        Collections.reverse(lines);
        Path file = Files.writeString(
                folder.resolve("my.weights"), "# learned from novels\r\n\r\n" + String.join("\r\n", lines));

        assertThat(Weights.read(file)).hasToString(Weights.bundled().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "length.moon = 2, ':1: there is no weight called length.moon; use the names that \"duizhao fit\" writes'",
        "fine.type.1-1 = two, ':1: \"two\" is not a number; write one as -1.25'",
        "fine.type.1-1 = NaN, ':1: \"NaN\" is not a number; write one as -1.25'",
        "fine.type.1-1 =, ':1: \"\" is not a number; write one as -1.25'",
        "fine.type.1-1, ':1: this is not a weight; write name = weight'",
    })
    void aLineThatIsNoWeightIsNamed(String line, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.weights"), line + "\n");

        assertThatThrownBy(() -> Weights.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + message);
    }

    @Test
    void aNameThatComesTwiceIsNamedWhereItComesAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.weights"), "fine.type.1-1 = 1\n\nfine.type.1-1 = 1\n");

        assertThatThrownBy(() -> Weights.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ":3: fine.type.1-1 has a weight already; keep one of the lines");
    }

    @Test
    void aWeightThatIsMissingIsNamed(@TempDir Path folder) throws IOException {
        String withoutOne = Weights.bundled().toString().replaceFirst("(?m)^fine\\.type\\.2-1 = .*\n", "");
        Path file = Files.writeString(folder.resolve("my.weights"), withoutOne);

        assertThatThrownBy(() -> Weights.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": it has no weight for fine.type.2-1; add a line fine.type.2-1 = 0");
    }

    private static Properties resource() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WeightsTest.class.getResourceAsStream("weights.properties")) {
            properties.load(in);
        }
        return properties;
    }
}
