package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
    private static final Evaluation EVALUATION = Evaluation.of(List.of(
            new LadderPair("小说第一章", List.of(Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 3)), List.of(Bead.of(0, 1, 0, 1))),
            new LadderPair("talk", List.of(Bead.of(0, 2, 0, 1)), List.of(Bead.of(0, 1, 0, 1), Bead.of(1, 2, 1, 1)))));

    @Test
    void everyDocumentHasARowAndAllTogetherTheLast() {
        assertThat(ScoreTable.scores(EVALUATION)).isEqualTo("""
                            beads            strict                      lax                       AE
                             gold proposed        P       R      F1        P       R      F1        P       R      F1  document
                                2        1   1.0000  0.5000  0.6667   1.0000  0.5000  0.6667   1.0000  0.5000  0.6667  小说第一章
                                1        2   0.0000  0.0000  0.0000   0.5000  1.0000  0.6667   0.0000  0.0000  0.0000  talk
                                3        3   0.3333  0.3333  0.3333   0.6667  0.6667  0.6667   0.3333  0.3333  0.3333  (all)
                        """);
    }

    @Test
    void everyTypeHasARow() {
        assertThat(ScoreTable.types(EVALUATION)).isEqualTo("""
                             gold proposed    right  type
                                1        2        1  1-1
                                1        0        0  1-2
                                1        0        0  2-1
                                0        0        0  1-n
                                0        0        0  n-1
                                0        0        0  2-2
                                0        0        0  n-m
                                0        1        0  null
                        """);
    }

    @Test
    void aCorpusOfNothingIsATableWithoutScores() {
        assertThat(ScoreTable.scores(Evaluation.of(List.of()))).hasLineCount(3).doesNotContain("NaN");
    }

    @Test
    void programsGetEveryFigureUnrounded() {
        JsonObject json = ScoreJson.of(EVALUATION);

        assertThat(json.getAsJsonArray("documents").get(0)).isEqualTo(JsonParser.parseString("""
                        {"document": "小说第一章", "gold": 2, "proposed": 1,
                         "strict": {"precision": 1.0, "recall": 0.5, "f1": 0.6666666666666666},
                         "lax": {"precision": 1.0, "recall": 0.5, "f1": 0.6666666666666666},
                         "alignerEval": {"precision": 1.0, "recall": 0.5, "f1": 0.6666666666666666}}
                        """));
        assertThat(json.getAsJsonObject("all").getAsJsonObject("lax").get("precision"))
                .isEqualTo(new JsonPrimitive(2 / 3.0));
        assertThat(json.getAsJsonObject("types").get("1-1"))
                .isEqualTo(JsonParser.parseString("{\"gold\": 1, \"proposed\": 2, \"right\": 1}"));
        assertThat(json.getAsJsonObject("types").keySet()).hasSize(BeadType.values().length);
    }
}
