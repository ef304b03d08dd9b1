package org.duizhao.term.discover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words go together over the beads of a document, whatever a dictionary says. */
final class WordAssociations {
    private static final double SURPRISING = 10.8;
    private static final double LEAST_DICE = 0.5;
    private static final int LEAST_TOGETHER = 2;

    private final Associations.Counts chinese = new Associations.Counts();
    private final Associations.Counts english = new Associations.Counts();
    private final Associations.Counts together = new Associations.Counts();
    private final int beads;

    WordAssociations(List<Pair> pairs) {
        beads = pairs.size();
        for (Pair pair : pairs) {
            Set<String> ofChinese = pair.chinese().stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .filter(ChineseWord::isContent)
                    .map(ChineseWord::text)
                    .collect(Collectors.toSet());
            Set<String> ofEnglish = new HashSet<>();
            pair.english().forEach(sentence -> sentence.words().forEach(word -> ofEnglish.add(word.lemma())));
            ofChinese.forEach(chinese::add);
            ofEnglish.forEach(english::add);
            ofChinese.forEach(z -> ofEnglish.forEach(e -> together.add(z + "\t" + e)));
        }
    }

    /** Dice's coefficient where chance does not explain it, else nothing. */
    double strength(String chineseWord, String lemma) {
        int both = together.of(chineseWord + "\t" + lemma);
        if (both < LEAST_TOGETHER) {
            return 0;
        }
        int first = chinese.of(chineseWord);
        int second = english.of(lemma);
        double dice = Associations.dice(both, first, second);
        boolean sure = dice >= LEAST_DICE && Associations.logLikelihoodRatio(both, first, second, beads) >= SURPRISING;
        return sure ? dice : 0;
    }
}
