package org.duizhao.align;

/** For each unit of a vocabulary the sentences it occurs in, rising, each once. */
final class Postings {
    private final int[] start;
    private final int[] sentence;

    private Postings(int[] start, int[] sentence) {
        this.start = start;
        this.sentence = sentence;
    }

    static Postings of(Tokens tokens) {
        int words = tokens.vocabulary().size();
        int[] start = new int[words + 1];
        forEachFirst(tokens, (word, s) -> start[word + 1]++);
        for (int word = 0; word < words; word++) {
            start[word + 1] += start[word];
        }
        int[] sentence = new int[start[words]];
        int[] next = start.clone();
        forEachFirst(tokens, (word, s) -> sentence[next[word]++] = s);
        return new Postings(start, sentence);
    }

    private interface Occurrence {
        void at(int word, int sentence);
    }

    private static void forEachFirst(Tokens tokens, Occurrence occurrence) {
        int[] lastSeen = new int[tokens.vocabulary().size()];
        for (int s = 0; s < tokens.sentences(); s++) {
            for (int t = tokens.start(s); t < tokens.start(s + 1); t++) {
                int word = tokens.unit(t);
                if (lastSeen[word] != s + 1) {
                    lastSeen[word] = s + 1;
                    occurrence.at(word, s);
                }
            }
        }
    }

    /** The first posting of a unit; its last is before the first of the next. */
    int start(int unit) {
        return start[unit];
    }

    int sentence(int posting) {
        return sentence[posting];
    }

    int count(int unit) {
        return start[unit + 1] - start[unit];
    }
}
