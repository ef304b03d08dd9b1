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
import org.duizhao.lexicon.WordClass;

/**
 * The single-word entries of ECDICT (github.com/skywind3000/ECDICT): glosses, ranks and inflections.
 *
 * @param entries every entry that has Chinese glosses, in the dictionary's order
 * @param ranks the better of a word's ranks in the BNC and in a modern corpus, by lower-case word
 * @param baseForms the base form of each inflected form, both lower-case
 * @param classes the class that a word's entry names first, by lower-case word
 */
record Ecdict(
        List<Entry> entries,
        Map<String, Integer> ranks,
        Map<String, String> baseForms,
        Map<String, WordClass> classes) {
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

    private static final Pattern CLASS_LABEL = Pattern.compile("(?:^|\\\\n)\\s*([a-z]{1,5})\\.");
    private static final Map<String, WordClass> LABELLED = Map.ofEntries(
            Map.entry("n", WordClass.NOUN),
            Map.entry("abbr", WordClass.NOUN),
            Map.entry("pl", WordClass.NOUN),
            Map.entry("v", WordClass.VERB),
            Map.entry("vt", WordClass.VERB),
            Map.entry("vi", WordClass.VERB),
            Map.entry("a", WordClass.ADJECTIVE),
            Map.entry("adj", WordClass.ADJECTIVE),
            Map.entry("s", WordClass.ADJECTIVE),
            Map.entry("ad", WordClass.ADVERB),
            Map.entry("adv", WordClass.ADVERB),
            Map.entry("r", WordClass.ADVERB),
            Map.entry("art", WordClass.FUNCTION),
            Map.entry("pron", WordClass.FUNCTION),
            Map.entry("prep", WordClass.FUNCTION),
            Map.entry("conj", WordClass.FUNCTION),
            Map.entry("num", WordClass.FUNCTION),
            Map.entry("aux", WordClass.FUNCTION),
            Map.entry("int", WordClass.FUNCTION),
            Map.entry("interj", WordClass.FUNCTION));

    static Ecdict read() throws IOException {
        Ecdict ecdict = new Ecdict(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
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
            addClass(word, capitalised, glosses + "\\n" + row.get("definition"));
            entries.add(new Entry(word, capitalised, glosses));
        }
    }

    private void addClass(String word, boolean capitalised, String lines) {
        Matcher label = CLASS_LABEL.matcher(lines);
        if (label.find()) {
            WordClass named = LABELLED.getOrDefault(label.group(1), WordClass.UNKNOWN);
            if (capitalised) {
                classes.putIfAbsent(word, named == WordClass.NOUN ? WordClass.NAME : named);
            } else {
                classes.put(word, named);
            }
        }
    }

    private void addRank(String word, String rank) {
        if (!rank.isEmpty() && !rank.equals("0")) {
            ranks.merge(word, Integer.parseInt(rank), Math::min);
        }
    }
}
