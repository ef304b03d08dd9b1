package org.duizhao.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.OutputFormat;
import org.duizhao.xml.EveryPlane;

final class JsonLinesWriterTest {
    @Example
    void everyLineIsAsThePublishedSchemaSays() throws IOException {
        JsonSchema schema = schema();
        for (Alignment alignment : List.of(DemoTalk.bilingual(), DemoTalk.withoutEnglish())) {
            assertThat(lines(alignment))
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        }
    }

    @Example
    void theSchemaRefusesOtherLines() throws IOException {
        assertThat(schema().validate("{\"id\": \"b1\", \"more\": 1}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Example
    void aBeadHasItsSentencesWithSpansTimesAndTerms() throws IOException {
        JsonObject bead =
                JsonParser.parseString(lines(DemoTalk.bilingual()).get(9)).getAsJsonObject();
        assertThat(bead.get("id").getAsString()).isEqualTo("b10");
        assertThat(bead.getAsJsonArray("english")).hasSize(3);
        JsonObject chinese = bead.getAsJsonArray("chinese").get(0).getAsJsonObject();
        assertThat(chinese.get("speaker").getAsString()).isEqualTo("林岚");
        assertThat(chinese.getAsJsonArray("time").get(0).getAsLong()).isEqualTo(40000);
        JsonObject term = bead.getAsJsonArray("terms").get(0).getAsJsonObject();
        assertThat(term.get("found").getAsString()).isEqualTo("潜入");
        assertThat(term.get("misheard").getAsBoolean()).isTrue();
    }

    @Property(tries = 200)
    void whateverTheTextsTheyAreReadBackFromOneLine(@ForAll("texts") String chinese, @ForAll("texts") String english)
            throws IOException {
        List<String> lines = lines(Bitext.ofPair(chinese, english));
        assertThat(lines).hasSize(1);
        JsonObject bead = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertThat(text(bead, "chinese")).isEqualTo(chinese);
        assertThat(text(bead, "english")).isEqualTo(english);
    }

    @Provide
    Arbitrary<String> texts() {
        return EveryPlane.texts();
    }

    private static String text(JsonObject bead, String side) {
        return bead.getAsJsonArray(side).get(0).getAsJsonObject().get("text").getAsString();
    }

    private static List<String> lines(Alignment alignment) throws IOException {
        return List.of(Bitext.written(alignment, OutputFormat.JSONL).split("\n"));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = JsonLinesWriter.class.getResourceAsStream("bead.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(schema));
        }
    }
}
