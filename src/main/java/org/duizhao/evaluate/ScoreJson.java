package org.duizhao.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Shows an evaluation to programs. Figures are from 0 to 1 and not rounded. */
public final class ScoreJson {
    private ScoreJson() {}

    /** The scores of a corpus: {@code documents} (an array), {@code all} and {@code types} (an object by type). */
    public static JsonObject of(Evaluation evaluation) {
        JsonArray documents = new JsonArray();
        evaluation.documents().forEach(document -> documents.add(of(document)));
        JsonObject types = new JsonObject();
        evaluation.types().forEach(count -> types.add(count.type().label(), of(count)));
        JsonObject json = new JsonObject();
        json.add("documents", documents);
        json.add("all", withScores(new JsonObject(), evaluation.pooled()));
        json.add("types", types);
        return json;
    }

    /** How far probabilities can be trusted: {@code expectedCalibrationError} and {@code bins}, lowest first. */
    public static JsonObject of(Reliability reliability) {
        JsonArray bins = new JsonArray();
        reliability.bins().forEach(bin -> bins.add(of(bin)));
        JsonObject json = new JsonObject();
        json.addProperty("expectedCalibrationError", reliability.expectedCalibrationError());
        json.add("bins", bins);
        return json;
    }

    private static JsonObject of(Reliability.Bin bin) {
        JsonObject json = new JsonObject();
        json.addProperty("beads", bin.share().all());
        json.addProperty("meanConfidence", bin.meanConfidence());
        json.addProperty("right", bin.share().value());
        return json;
    }

    private static JsonObject of(DocumentScores document) {
        JsonObject json = new JsonObject();
        json.addProperty("document", document.document());
        return withScores(json, document.scores());
    }

    private static JsonObject withScores(JsonObject json, Scores scores) {
        json.addProperty("gold", scores.goldBeads());
        json.addProperty("proposed", scores.proposedBeads());
        json.add("strict", of(scores.strict()));
        json.add("lax", of(scores.lax()));
        json.add("alignerEval", of(scores.alignerEval()));
        return json;
    }

    private static JsonObject of(Accuracy accuracy) {
        JsonObject json = new JsonObject();
        json.addProperty("precision", accuracy.precision().value());
        json.addProperty("recall", accuracy.recall().value());
        json.addProperty("f1", accuracy.f1());
        return json;
    }

    private static JsonObject of(TypeCount count) {
        JsonObject json = new JsonObject();
        json.addProperty("gold", count.gold());
        json.addProperty("proposed", count.proposed());
        json.addProperty("right", count.right());
        return json;
    }
}
