package org.duizhao.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duizhao.lexicon.WordClass;
import org.duizhao.script.Folding;

/**
 * How often Chinese words, folded, were counted, and their classes: the list of jieba, and dictionary terms it lacks as
 * seen a few times.
 */
final class WordFrequencies {
    private static final String RESOURCE = "/dict.txt";
    private static final Pattern HAN_WORD = Pattern.compile("[\u4e00-\u9fff]{2,6}");
    private static final int UNCOUNTED_TERM = 3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, WordClass> classes = new HashMap<>();

    static WordFrequencies read() throws IOException {
        WordFrequencies frequencies = new WordFrequencies();
        try (InputStream in = Objects.requireNonNull(WordFrequencies.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split(" ", -1)).forEach(frequencies::add);
        }
        return frequencies;
    }

    private void add(String[] cells) {
        String word = Folding.fold(cells[0]);
        int count = Integer.parseInt(cells[1]);
        if (count >= counts.getOrDefault(word, 0)) {
            classes.put(word, WordTag.wordClass(cells[2]));
        }
        counts.merge(word, count, Integer::sum);
    }

    void addMissing(Collection<String> terms) {
        terms.stream()
                .filter(term -> HAN_WORD.matcher(term).matches())
                .forEach(term -> counts.putIfAbsent(term, UNCOUNTED_TERM));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    Map<String, WordClass> classes() {
        return classes;
    }
}
