package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each Chinese sentence the few English ones that are most similar to it, wherever they stand: those that share rare
 * translations with it. The similarity is a cosine of vectors of words that weigh by how few sentences they are in.
 */
final class SimilarSentences {
    /**
     * Two sentences that may translate each other.
     *
     * @param chinese the index of the Chinese sentence
     * @param english the index of the English one
     * @param weight the square of their similarity
     */
    record Candidate(int chinese, int english, double weight) {}

    private static final int CANDIDATES = 4;
    private static final double LEAST_SIMILARITY = 0.15;
    private static final double LEAST_WORD_WEIGHT = 0.5;
    /** Words in more sentences than this place nothing; leaving them out keeps the search linear. */
    private static final int MOST_SENTENCES = 200;

    private final Tokens chinese;
    private final Tokens english;
    private final TranslationTable table;
    private final Postings postings;
    private final double[] inverseFrequency;
    private final double[] englishNorm;
    /** The strongest translation into each English word among the words of the sentence at hand; 0 where there is none. */
    private final float[] strongest;
    /** The sum of the weights of the words that the sentence at hand shares with each English one. */
    private final float[] shared;

    private final int[] bestSentence = new int[CANDIDATES];
    private final double[] bestSimilarity = new double[CANDIDATES];

    private SimilarSentences(Tokens chinese, Tokens english, TranslationTable table) {
        this.chinese = chinese;
        this.english = english;
        this.table = table;
        this.postings = Postings.of(english);
        this.inverseFrequency = inverseFrequencies();
        this.englishNorm = englishNorms();
        this.strongest = new float[english.vocabulary().size()];
        this.shared = new float[english.sentences()];
    }

    /** The candidates of all Chinese sentences; rising by the Chinese, best first. */
    static List<Candidate> find(Tokens chinese, Tokens english, TranslationTable table) {
        SimilarSentences search = new SimilarSentences(chinese, english, table);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < chinese.sentences(); i++) {
            search.addBest(i, search.sharingWith(search.strongestTranslations(i)), all);
        }
        return all;
    }

    private double[] inverseFrequencies() {
        double[] frequencies = new double[english.vocabulary().size()];
        Arrays.setAll(frequencies, word -> Math.log(english.sentences() / (double) postings.count(word)));
        return frequencies;
    }

    private double[] englishNorms() {
        double[] sum = new double[english.sentences()];
        for (int word = 0; word < inverseFrequency.length; word++) {
            for (int p = postings.start(word); p < postings.start(word + 1); p++) {
                sum[postings.sentence(p)] += inverseFrequency[word];
            }
        }
        return Arrays.stream(sum).map(s -> Math.sqrt(s + 5)).toArray();
    }

    private IntList strongestTranslations(int sentence) {
        IntList words = new IntList();
        for (int token = chinese.start(sentence); token < chinese.start(sentence + 1); token++) {
            int unit = chinese.unit(token);
            for (int entry = table.rowStart(unit); entry < table.rowStart(unit + 1); entry++) {
                int word = table.english(entry);
                if (strongest[word] == 0) {
                    words.add(word);
                }
                float strength = (float) Math.min(1, 1.5 * Math.sqrt(table.ofEnglish(entry)));
                strongest[word] = Math.max(strongest[word], strength);
            }
        }
        return words;
    }

    /** The English sentences that hold some of the words. */
    private IntList sharingWith(IntList words) {
        IntList sentences = new IntList();
        for (int w = 0; w < words.size(); w++) {
            int word = words.get(w);
            double weight = inverseFrequency[word] * strongest[word];
            strongest[word] = 0;
            if (weight > LEAST_WORD_WEIGHT && postings.count(word) <= MOST_SENTENCES) {
                for (int p = postings.start(word); p < postings.start(word + 1); p++) {
                    int j = postings.sentence(p);
                    if (shared[j] == 0) {
                        sentences.add(j);
                    }
                    shared[j] += (float) weight;
                }
            }
        }
        return sentences;
    }

    private void addBest(int i, IntList sentences, List<Candidate> all) {
        double chineseNorm = Math.sqrt(4 * Math.sqrt(chinese.count(i, i + 1) + 1.0) + 5);
        int found = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int j = sentences.get(s);
            double similarity = shared[j] / (englishNorm[j] * chineseNorm);
            shared[j] = 0;
            if (similarity > LEAST_SIMILARITY) {
                found = insert(j, similarity, found);
            }
        }
        for (int k = 0; k < found; k++) {
            all.add(new Candidate(i, bestSentence[k], bestSimilarity[k] * bestSimilarity[k]));
        }
    }

    /** Puts a sentence among the best, of two alike the one that stands first before the other; gives how many there are. */
    private int insert(int sentence, double similarity, int found) {
        int place = found;
        while (place > 0 && isBefore(sentence, similarity, place - 1)) {
            place--;
        }
        int last = Math.min(found, CANDIDATES - 1);
        if (place > last) {
            return found;
        }
        System.arraycopy(bestSentence, place, bestSentence, place + 1, last - place);
        System.arraycopy(bestSimilarity, place, bestSimilarity, place + 1, last - place);
        bestSentence[place] = sentence;
        bestSimilarity[place] = similarity;
        return last + 1;
    }

    private boolean isBefore(int sentence, double similarity, int other) {
        return similarity > bestSimilarity[other]
                || (similarity == bestSimilarity[other] && sentence < bestSentence[other]);
    }
}
