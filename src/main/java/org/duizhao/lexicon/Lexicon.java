package org.duizhao.lexicon;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
         * @param weight how strongly the two translate each other, above 0; the lexicon's own are 1 at most, those that a
         *     person added count more
         */
        void translation(int englishId, float weight);
    }

    private final LexiconData data;
    private final List<Overlay> overlays;
    private final Lemmatizer lemmatizer;
    private final WordSegmenter segmenter;

    private Lexicon(LexiconData data, List<Overlay> overlays) {
        this.data = data;
        this.overlays = List.copyOf(overlays);
        this.lemmatizer = new Lemmatizer(data::baseForm, word -> data.englishId(word) != UNKNOWN);
        this.segmenter = new WordSegmenter(data, this.overlays);
    }

    /** The lexicon that comes with the program. */
    public static Lexicon bundled() {
        return open(LexiconLocation.bundled());
    }

    /**
     * The lexicon that comes with the program, and dictionaries that a person adds.
     *
     * @param dictionaries files as {@link DictionaryReader} describes them
     * @throws org.duizhao.problem.BadInputException if one of them cannot be used
     */
    public static Lexicon bundled(List<Path> dictionaries) {
        Lexicon lexicon = bundled();
        for (Path dictionary : dictionaries) {
            lexicon = lexicon.with(DictionaryReader.read(dictionary));
        }
        return lexicon;
    }

    /**
     * Opens a lexicon file.
     *
     * @throws org.duizhao.problem.BadInputException if it is missing or no lexicon of this version
     */
    public static Lexicon open(Path file) {
        return new Lexicon(LexiconData.map(file), List.of());
    }

    static Lexicon of(ByteBuffer bytes) {
        return new Lexicon(LexiconData.read("lexicon", bytes), List.of());
    }

    /**
     * This lexicon with entries of a person, which count more than its own. Their terms are words where a run of Han
     * characters is cut. An entry whose Chinese is neither Han characters nor one Latin word, or whose English has more than
     * five content words, adds nothing.
     */
    public Lexicon with(List<DictionaryEntry> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        List<Overlay> more = new ArrayList<>(overlays);
        more.add(Overlay.of(entries, this));
        return new Lexicon(data, more);
    }

    /** Whether the Chinese side of a text can hold a term as one unit: Han characters, or one Latin word. */
    public static boolean isUnitOfText(String term) {
        return Overlay.isUnitOfText(term);
    }

    /**
     * The most probable cut of a run of Han characters into words (unigram model), folded: simplified and traditional
     * runs have the same words.
     */
    public List<String> words(String hanRun) {
        return segmenter.words(hanRun);
    }

    /**
     * The natural logarithm of the probability of that cut: 0 for an empty run, lower for longer ones and for rarer words.
     */
    public double logProbabilityOfBestCut(String hanRun) {
        return segmenter.logProbabilityOfBestCut(hanRun);
    }

    /** The share of a Chinese word among all words of general text, or a small floor where it is unknown. */
    public double chineseProbability(String word) {
        return data.chineseProbability(word);
    }

    /** The class of a Chinese word. */
    public WordClass chineseClass(String word) {
        return data.chineseClass(word);
    }

    /** The class of a lower-case English word. */
    public WordClass englishClass(String word) {
        return data.englishClass(word);
    }

    /** Visits the English translations of a Chinese term, none where the lexicon does not hold it. */
    public void translations(String term, TranslationVisitor visitor) {
        data.translations(term, visitor);
        for (Overlay overlay : overlays) {
            overlay.translations(term, visitor);
        }
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
        int id = data.englishId(word);
        for (int k = 0; id == UNKNOWN && k < overlays.size(); k++) {
            id = overlays.get(k).newEnglishId(word);
        }
        return id;
    }

    /** The word's place in a list of English words by frequency, from 1, or 0 where it is not ranked. */
    public int englishRank(int englishId) {
        return englishId < data.englishNodes() ? data.englishRank(englishId) : 0;
    }

    /** The lower-case toneless pinyin of a Han character, {@code v} for ü, or the empty string. */
    public String pinyin(char character) {
        return data.pinyin(character);
    }

    /**
     * The lemmas of an English translation; words with hyphens are cut as those of texts are.
     *
     * @param known base forms found before; gets those found now
     */
    List<String> lemmas(String english, Map<String, String> known) {
        return EnglishGlosses.lemmas(
                english, word -> known.computeIfAbsent(word, this::lemma), word -> data.englishId(word) != UNKNOWN);
    }

    /** One more than the highest id of an English word. */
    int englishIds() {
        return overlays.isEmpty()
                ? data.englishNodes()
                : overlays.get(overlays.size() - 1).englishIds();
    }
}
