package org.duizhao.script.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A dictionary of OpenCC, as the library opencc4j carries it: {@code key TAB value value ...} a line, the most usual
 * value first.
 */
enum OpenCcDictionary {
    SIMPLIFIED_TO_TRADITIONAL_CHARACTERS("STCharacters"),
    SIMPLIFIED_TO_TRADITIONAL_PHRASES("STPhrases"),
    TRADITIONAL_TO_SIMPLIFIED_CHARACTERS("TSCharacters"),
    TRADITIONAL_TO_SIMPLIFIED_PHRASES("TSPhrases"),
    TRADITIONAL_TO_HONG_KONG("HKVariants");

    private final String file;

    OpenCcDictionary(String file) {
        this.file = file;
    }

    /**
     * Its entries with the most usual of their values. The few whose value is not as long as the key in UTF-16 units are
     * left out, since they would move offsets; most lead to characters that few fonts have.
     */
    Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        String resource = "/data/dictionary/" + file + ".txt";
        try (InputStream in = Objects.requireNonNull(OpenCcDictionary.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("[\t ]", 3);
                if (cells.length > 1 && cells[0].length() == cells[1].length()) {
                    entries.put(cells[0], cells[1]);
                }
            }
        }
        return entries;
    }
}
