package org.duizhao.lexicon.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.lexicon.Lemmatizer;

/**
 * The single-word entries of ECDICT (github.com/skywind3000/ECDICT): glosses, ranks and inflections.
 *
 * @param entries every entry that has Chinese glosses, in the dictionary's order
 * @param ranks the better of a word's ranks in the BNC and in a modern corpus, by lower-case word
 * @param baseForms the base form of each inflected form, both lower-case
 */
record Ecdict(List<Entry> entries, Map<String, Integer> ranks, Map<String, String> baseForms) {
    /**
     * One headword with its glosses.
     *
     * @param word lower-case
     * @param capitalised whether the dictionary writes it with capitals
     * @param glosses the Chinese glosses as the dictionary has them, lines ended by a literal {@code \n}
     */
    record Entry(String word, boolean capitalised, String glosses) {}

    private static final String RESOURCE = "/ecdict.csv";
    private static final Pattern SINGLE_WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*");
    private static final Pattern BASE_FORM = Pattern.compile("(?:^|/)0:([A-Za-z'-]+)(?:/|$)");

    static Ecdict read() throws IOException {
        Ecdict ecdict = new Ecdict(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        try (InputStream in = Objects.requireNonNull(Ecdict.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(reader)) {
                ecdict.add(row);
            }
        }
        return ecdict;
    }

    Lemmatizer lemmatizer() {
        Map<String, Boolean> words = new HashMap<>();
        entries.forEach(entry -> words.put(entry.word(), true));
        return new Lemmatizer(word -> baseForms.getOrDefault(word, ""), words::containsKey);
    }

    private void add(CSVRecord row) {
        String written = row.get("word").strip();
        if (!SINGLE_WORD.matcher(written).matches()) {
            return;
        }
        String word = written.toLowerCase(Locale.ROOT);
        boolean capitalised = !word.equals(written);
        addRank(word, row.get("bnc"));
        addRank(word, row.get("frq"));
        Matcher base = BASE_FORM.matcher(row.get("exchange"));
        if (!capitalised && base.find() && !base.group(1).equalsIgnoreCase(word)) {
            baseForms.put(word, base.group(1).toLowerCase(Locale.ROOT));
        }
        String glosses = row.get("translation");
        if (!glosses.isEmpty()) {
            entries.add(new Entry(word, capitalised, glosses));
        }
    }

    private void addRank(String word, String rank) {
        if (!rank.isEmpty() && !rank.equals("0")) {
            ranks.merge(word, Integer.parseInt(rank), Math::min);
        }
    }
}
