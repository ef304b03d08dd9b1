package org.duizhao.write.table;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes every bead as a JSON object on a line of its own, for programs. {@code bead.schema.json} beside this class is the
 * JSON Schema of a line. Offsets are UTF-16 units, times milliseconds.
 */
public final class JsonLinesWriter implements AlignmentWriter.OfOneFile {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        LegalText legal = new LegalText();
        for (NumberedBead bead : material.beads()) {
            lines.write(GSON.toJson(bead(bead, legal)) + "\n");
        }
        lines.flush();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static JsonObject bead(NumberedBead bead, LegalText legal) {
        JsonObject json = new JsonObject();
        json.addProperty("id", bead.id());
        json.addProperty("type", bead.aligned().bead().type());
        json.addProperty("probability", rounded(bead.aligned().probability()));
        json.addProperty("confidence", rounded(bead.aligned().confidence()));
        json.addProperty("status", bead.status());
        addUnlessBlank(json, "note", legal.of(bead.aligned().note(), bead.id()));
        json.add("chinese", sentences(bead.chinese(), bead, legal));
        json.add("english", sentences(bead.english(), bead, legal));
        JsonArray terms = new JsonArray();
        bead.terms().forEach(match -> terms.add(term(match, bead, legal)));
        json.add("terms", terms);
        return json;
    }

    private static JsonArray sentences(List<Sentence> sentences, NumberedBead bead, LegalText legal) {
        JsonArray array = new JsonArray();
        for (Sentence sentence : sentences) {
            JsonObject json = new JsonObject();
            json.addProperty("index", sentence.index());
            json.addProperty("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
            json.addProperty("text", legal.of(sentence.text(), bead.id()));
            addUnlessBlank(json, "section", legal.of(sentence.section(), bead.id()));
            addUnlessBlank(json, "speaker", legal.of(sentence.speaker(), bead.id()));
            json.add("span", pair(sentence.span().start(), sentence.span().end()));
            sentence.time().ifPresent(time -> json.add("time", pair(time.startMillis(), time.endMillis())));
            array.add(json);
        }
        return array;
    }

    private static JsonObject term(TermMatch match, NumberedBead bead, LegalText legal) {
        JsonObject json = new JsonObject();
        json.addProperty("sentence", match.sentence());
        json.add("stretch", pair(match.stretch().start(), match.stretch().end()));
        json.addProperty("found", legal.of(match.found(), bead.id()));
        json.addProperty("chinese", legal.of(match.term().chinese(), bead.id()));
        json.addProperty("english", legal.of(match.term().english(), bead.id()));
        json.addProperty("misheard", match.misheard());
        return json;
    }

    private static JsonArray pair(long first, long second) {
        JsonArray pair = new JsonArray();
        pair.add(first);
        pair.add(second);
        return pair;
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1e6) / 1e6;
    }

    private static void addUnlessBlank(JsonObject json, String name, String text) {
        if (!text.isBlank()) {
            json.addProperty(name, text);
        }
    }
}
