package org.duizhao.align;

import java.util.List;

/** The units of all sentences of one side, one after the other: those of sentence s are {@code [start(s), start(s + 1))}. */
final class Tokens {
    private final Vocabulary vocabulary;
    private final int[] start;
    private final int[] unit;

    private Tokens(Vocabulary vocabulary, int[] start, int[] unit) {
        this.vocabulary = vocabulary;
        this.start = start;
        this.unit = unit;
    }

    static Tokens of(List<List<String>> sentences) {
        Vocabulary vocabulary = new Vocabulary();
        int[] start = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            start[s + 1] = start[s] + sentences.get(s).size();
        }
        int[] unit = new int[start[sentences.size()]];
        int next = 0;
        for (List<String> sentence : sentences) {
            for (String token : sentence) {
                unit[next++] = vocabulary.add(token);
            }
        }
        return new Tokens(vocabulary, start, unit);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int sentences() {
        return start.length - 1;
    }

    int size() {
        return unit.length;
    }

    int start(int sentence) {
        return start[sentence];
    }

    int count(int fromSentence, int toSentence) {
        return start[toSentence] - start[fromSentence];
    }

    int unit(int token) {
        return unit[token];
    }

    /** How often each unit of the vocabulary occurs. */
    int[] counts() {
        int[] counts = new int[vocabulary.size()];
        for (int u : unit) {
            counts[u]++;
        }
        return counts;
    }
}
