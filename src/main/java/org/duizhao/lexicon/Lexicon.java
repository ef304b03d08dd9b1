package org.duizhao.lexicon;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * What is known of the two languages before a text is read: which Chinese terms and English lemmas translate each
 * other and how strongly, how frequent words are, what the base form of an English word is, and how a Chinese
 * character sounds. Chinese is looked up as {@link org.duizhao.script.Folding} folds it, so that both scripts find the
 * same. The data lies in one memory-mapped file that the build compiles; opening it reads next to nothing.
 * Safe for use by several threads.
 */
public final class Lexicon {
    /** The id of an English word that the lexicon does not hold. */
    public static final int UNKNOWN = Trie.NONE;

    /** Receives the English translations of a Chinese term. */
    @FunctionalInterface
    public interface TranslationVisitor {
        /**
         * One translation.
         *
         * @param englishId the lemma
         * @param weight how strongly the two translate each other, above 0 to 1; higher is stronger
         */
        void translation(int englishId, float weight);
    }

    private final LexiconData data;
    private final Lemmatizer lemmatizer;
    private final WordSegmenter segmenter;

    private Lexicon(LexiconData data) {
        this.data = data;
        this.lemmatizer = new Lemmatizer(data::baseForm, word -> data.englishId(word) != UNKNOWN);
        this.segmenter = new WordSegmenter(data);
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        return open(LexiconLocation.bundled());
    }

    /**
     * Opens a lexicon file.
     *
     * @throws org.duizhao.problem.BadInputException if it is missing or no lexicon of this version
     */
    public static Lexicon open(Path file) {
        return new Lexicon(LexiconData.map(file));
    }

    static Lexicon of(ByteBuffer bytes) {
        return new Lexicon(LexiconData.read("lexicon", bytes));
    }

    /**
     * The most probable cut of a run of Han characters into words (unigram model), folded: simplified and traditional
     * runs have the same words.
     */
    public List<String> words(String hanRun) {
        return segmenter.words(hanRun);
    }

    /** The share of a Chinese word among all words of general text, or a small floor where it is unknown. */
    public double chineseProbability(String word) {
        return data.chineseProbability(word);
    }

    /** Visits the English translations of a Chinese term, none where the lexicon does not hold it. */
    public void translations(String term, TranslationVisitor visitor) {
        data.translations(term, visitor);
    }

    /**
     * Visits the English lemmas that a character helps to mean inside words, with the probability of each: what it
     * translates to where the word as a whole is unknown.
     */
    public void characterTranslations(char character, TranslationVisitor visitor) {
        data.characterTranslations(character, visitor);
    }

    /** The base form of a lower-case English word: {@code went} to {@code go}, {@code models} to {@code model}. */
    public String lemma(String word) {
        return lemmatizer.lemma(word);
    }

    /** The id of a lower-case English word, or {@link #UNKNOWN}. */
    public int englishId(String word) {
        return data.englishId(word);
    }

    /** The word's place in a list of English words by frequency, from 1, or 0 where it is not ranked. */
    public int englishRank(int englishId) {
        return data.englishRank(englishId);
    }

    /** The lower-case toneless pinyin of a Han character, {@code v} for ü, or the empty string. */
    public String pinyin(char character) {
        return data.pinyin(character);
    }
}
