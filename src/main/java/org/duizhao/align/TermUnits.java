package org.duizhao.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.align.EnglishTokenizer.Token;
import org.duizhao.bitext.TermMatch;

/**
 * Glossary terms as evidence: a term found in the Chinese adds the unit {@code =english} to its sentence, and every
 * English sentence that holds the term's approved English (by lemma) gets the same unit.
 */
final class TermUnits {
    private final EnglishTokenizer tokenizer;
    private final List<TermMatch> matches;

    TermUnits(EnglishTokenizer tokenizer, List<TermMatch> matches) {
        this.tokenizer = tokenizer;
        this.matches = matches;
    }

    /** Adds the units at the end of the sentences' own. */
    void addTo(List<List<String>> chinese, List<List<String>> english) {
        Map<String, List<String>> lemmasOf = new LinkedHashMap<>();
        for (TermMatch match : matches) {
            lemmasOf.computeIfAbsent(match.term().english(), this::lemmas);
            chinese.get(match.sentence()).add(unit(match.term().english()));
        }
        Map<String, List<String>> termsByFirstLemma = new HashMap<>();
        lemmasOf.forEach((term, lemmas) -> {
            if (!lemmas.isEmpty()) {
                termsByFirstLemma
                        .computeIfAbsent(lemmas.get(0), l -> new ArrayList<>())
                        .add(term);
            }
        });
        for (List<String> sentence : english) {
            List<String> words = List.copyOf(sentence);
            for (int w = 0; w < words.size(); w++) {
                for (String term : termsByFirstLemma.getOrDefault(words.get(w), Collections.emptyList())) {
                    List<String> lemmas = lemmasOf.getOrDefault(term, List.of());
                    int end = w + lemmas.size();
                    if (end <= words.size() && words.subList(w, end).equals(lemmas)) {
                        sentence.add(unit(term));
                    }
                }
            }
        }
    }

    private List<String> lemmas(String english) {
        return tokenizer.tokens(english).stream().map(Token::unit).toList();
    }

    private static String unit(String english) {
        return "=" + english;
    }
}
