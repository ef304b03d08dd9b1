package org.duizhao.lexicon.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duizhao.lexicon.LexiconFormat;
import org.duizhao.lexicon.WordClass;

/** Writes a lexicon file: the arrays that {@code org.duizhao.lexicon.LexiconData} maps, in its order. */
final class LexiconWriter {
    private static final int NOT_A_WORD = -1;
    private static final int UNRANKED = 0;
    private static final int WEIGHT_STEPS = 255;

    private final TranslationPairs pairs;
    private final WordFrequencies frequencies;
    private final Ecdict ecdict;
    private final TrieBuilder chinese;
    private final TrieBuilder english;

    LexiconWriter(TranslationPairs pairs, WordFrequencies frequencies, Ecdict ecdict) {
        this.pairs = pairs;
        this.frequencies = frequencies;
        this.ecdict = ecdict;
        Set<String> chineseTerms = new HashSet<>(pairs.terms());
        chineseTerms.addAll(frequencies.counts().keySet());
        this.chinese = TrieBuilder.of(chineseTerms);
        this.english = TrieBuilder.of(englishWords());
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(LexiconFormat.MAGIC);
            out.writeInt(LexiconFormat.VERSION);
            writeChinese(out);
            writeEnglish(out);
            CharacterTables characters = CharacterTables.of(LexiconFormat.FIRST_HAN, LexiconFormat.LAST_HAN);
            chars(out, characters.syllableOf());
            chars(out, characters.syllables());
            out.writeDouble((double) frequencies.counts().values().stream()
                    .mapToLong(Integer::longValue)
                    .sum());
        }
    }

    private Set<String> englishWords() {
        Set<String> words = new HashSet<>(ecdict.ranks().keySet());
        ecdict.entries().forEach(entry -> words.add(entry.word()));
        words.addAll(ecdict.baseForms().keySet());
        pairs.terms().forEach(term -> words.addAll(pairs.lemmasOf(term).keySet()));
        return words;
    }

    private void writeChinese(DataOutputStream out) throws IOException {
        int[] frequency = new int[chinese.size()];
        frequencies.counts().forEach((word, count) -> frequency[node(chinese, word)] = Math.max(1, count));
        String[] termOf = new String[chinese.size()];
        pairs.terms().forEach(term -> termOf[node(chinese, term)] = term);
        IntArray start = new IntArray();
        IntArray translations = new IntArray();
        for (String term : termOf) {
            start.add(translations.size());
            if (term != null) {
                pairs.lemmasOf(term).forEach((lemma, weight) -> translations.add(packed(lemma, weight)));
            }
        }
        start.add(translations.size());
        trie(out, chinese);
        ints(out, frequency);
        classes(out, chinese, frequencies.classes());
        ints(out, start.toArray());
        ints(out, translations.toArray());
        writeCharacters(out);
    }

    private void writeCharacters(DataOutputStream out) throws IOException {
        Map<String, Map<String, Double>> model = CharacterModel.of(pairs);
        IntArray start = new IntArray();
        IntArray translations = new IntArray();
        for (char c = LexiconFormat.FIRST_HAN; c <= LexiconFormat.LAST_HAN; c++) {
            start.add(translations.size());
            model.getOrDefault(String.valueOf(c), Map.of())
                    .forEach((lemma, probability) -> translations.add(packed(lemma, probability)));
        }
        start.add(translations.size());
        ints(out, start.toArray());
        ints(out, translations.toArray());
    }

    private int packed(String lemma, double weight) {
        return node(english, lemma) << 8 | Math.max(1, (int) Math.round(weight * WEIGHT_STEPS));
    }

    private void writeEnglish(DataOutputStream out) throws IOException {
        int[] rank = new int[english.size()];
        Arrays.fill(rank, NOT_A_WORD);
        english.nodes().values().forEach(node -> rank[node] = UNRANKED);
        ecdict.ranks().forEach((word, place) -> rank[node(english, word)] = place);
        int[] baseForm = new int[english.size()];
        StringBuilder forms = new StringBuilder("\0");
        Map<String, Integer> offsets = new HashMap<>();
        ecdict.baseForms()
                .forEach((word, base) -> baseForm[node(english, word)] = offsets.computeIfAbsent(base, b -> {
                    int offset = forms.length();
                    forms.append((char) b.length()).append(b);
                    return offset;
                }));
        trie(out, english);
        ints(out, rank);
        classes(out, english, ecdict.classes());
        ints(out, baseForm);
        chars(out, forms);
    }

    private static int node(TrieBuilder trie, String string) {
        Integer node = trie.nodes().get(string);
        if (node == null) {
            throw new IllegalStateException("not in the trie: " + string);
        }
        return node;
    }

    private static void trie(DataOutputStream out, TrieBuilder trie) throws IOException {
        chars(out, trie.labels());
        ints(out, trie.first().toArray());
    }

    private static void classes(DataOutputStream out, TrieBuilder trie, Map<String, WordClass> classes)
            throws IOException {
        byte[] elements = new byte[trie.size()];
        classes.forEach(
                (word, wordClass) -> elements[node(trie, word)] = (byte) LexiconFormat.CLASSES.indexOf(wordClass));
        out.writeInt(elements.length);
        out.write(elements);
        out.write(new byte[-elements.length & 3]);
    }

    private static void ints(DataOutputStream out, int[] elements) throws IOException {
        out.writeInt(elements.length);
        for (int element : elements) {
            out.writeInt(element);
        }
    }

    private static void chars(DataOutputStream out, CharSequence elements) throws IOException {
        out.writeInt(elements.length());
        for (int i = 0; i < elements.length(); i++) {
            out.writeChar(elements.charAt(i));
        }
        if (elements.length() % 2 != 0) {
            out.writeChar(0);
        }
    }
}
