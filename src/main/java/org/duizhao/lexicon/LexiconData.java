package org.duizhao.lexicon;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duizhao.lexicon.Lexicon.TranslationVisitor;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.script.Folding;

/**
 * The arrays of a lexicon file, in their order there; see {@link LexiconFormat}.
 */
final class LexiconData {
    private static final double UNKNOWN_PROBABILITY = 2e-6;

    private final Trie chinese;
    private final IntBuffer chineseFrequency;
    private final ByteBuffer chineseClass;
    private final IntBuffer translationStart;
    private final IntBuffer translations;
    private final IntBuffer characterStart;
    private final IntBuffer characterTranslations;
    private final Trie english;
    private final IntBuffer englishRank;
    private final ByteBuffer englishClass;
    private final IntBuffer englishBaseForm;
    private final CharBuffer baseForms;
    private final CharBuffer pinyin;
    private final CharBuffer syllables;
    private final double totalFrequency;

    private LexiconData(ByteBuffer bytes) {
        chinese = new Trie(chars(bytes), ints(bytes));
        chineseFrequency = ints(bytes);
        chineseClass = section(bytes, Byte.BYTES);
        translationStart = ints(bytes);
        translations = ints(bytes);
        characterStart = ints(bytes);
        characterTranslations = ints(bytes);
        english = new Trie(chars(bytes), ints(bytes));
        englishRank = ints(bytes);
        englishClass = section(bytes, Byte.BYTES);
        englishBaseForm = ints(bytes);
        baseForms = chars(bytes);
        pinyin = chars(bytes);
        syllables = chars(bytes);
        totalFrequency = bytes.getDouble();
    }

    static LexiconData map(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(file.toString(), channel.map(MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new BadInputException(
                    Place.of(file.toString()),
                    "the lexicon cannot be opened (" + e.getMessage() + ")",
                    "build it with: mvn package -DskipTests");
        }
    }

    static LexiconData read(String name, ByteBuffer bytes) {
        if (bytes.remaining() < 8 || bytes.getInt() != LexiconFormat.MAGIC || bytes.getInt() != LexiconFormat.VERSION) {
            throw new BadInputException(
                    Place.of(name),
                    "this is no lexicon of version " + LexiconFormat.VERSION,
                    "build it again with: mvn clean package -DskipTests");
        }
        try {
            return new LexiconData(bytes);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new BadInputException(
                    Place.of(name), "the lexicon is cut short", "build it again with: mvn clean package -DskipTests");
        }
    }

    Trie chinese() {
        return chinese;
    }

    /** How often the word of a node was counted, 0 where the node is no word. */
    int chineseFrequency(int node) {
        return chineseFrequency.get(node);
    }

    double totalFrequency() {
        return totalFrequency;
    }

    double chineseProbability(String word) {
        int node = chinese.find(Folding.fold(word));
        int frequency = node == Trie.NONE ? 0 : chineseFrequency.get(node);
        return frequency == 0 ? UNKNOWN_PROBABILITY : frequency / totalFrequency;
    }

    WordClass chineseClass(String word) {
        int node = chinese.find(Folding.fold(word));
        return node == Trie.NONE ? WordClass.UNKNOWN : LexiconFormat.CLASSES.get(chineseClass.get(node));
    }

    void translations(String term, TranslationVisitor visitor) {
        int node = chinese.find(Folding.fold(term));
        if (node != Trie.NONE) {
            visit(translations, translationStart.get(node), translationStart.get(node + 1), visitor);
        }
    }

    void characterTranslations(char character, TranslationVisitor visitor) {
        if (isTabled(character)) {
            int k = Folding.fold(character) - LexiconFormat.FIRST_HAN;
            visit(characterTranslations, characterStart.get(k), characterStart.get(k + 1), visitor);
        }
    }

    private static void visit(IntBuffer packed, int from, int to, TranslationVisitor visitor) {
        for (int i = from; i < to; i++) {
            visitor.translation(packed.get(i) >>> 8, (packed.get(i) & 0xFF) / 255f);
        }
    }

    /** The node of a word; a node that is only on the way to words is none. */
    int englishId(String word) {
        int node = english.find(word);
        return node == Trie.NONE || englishRank.get(node) < 0 ? Trie.NONE : node;
    }

    /** How many nodes the English trie has; ids of words are below it. */
    int englishNodes() {
        return englishRank.limit();
    }

    int englishRank(int node) {
        return englishRank.get(node);
    }

    WordClass englishClass(String word) {
        int node = englishId(word);
        return node == Trie.NONE ? WordClass.UNKNOWN : LexiconFormat.CLASSES.get(englishClass.get(node));
    }

    /** The base form that the dictionary gives for an inflected word, or the empty string. */
    String baseForm(String word) {
        int node = englishId(word);
        int offset = node == Trie.NONE ? 0 : englishBaseForm.get(node);
        if (offset == 0) {
            return "";
        }
        int length = baseForms.get(offset);
        return baseForms.slice(offset + 1, length).toString();
    }

    String pinyin(char character) {
        if (!isTabled(character)) {
            return "";
        }
        int offset = pinyin.get(character - LexiconFormat.FIRST_HAN);
        int length = syllables.get(offset);
        return syllables.slice(offset + 1, length).toString();
    }

    private static boolean isTabled(char character) {
        return LexiconFormat.FIRST_HAN <= character && character <= LexiconFormat.LAST_HAN;
    }

    private static IntBuffer ints(ByteBuffer bytes) {
        return section(bytes, Integer.BYTES).asIntBuffer();
    }

    private static CharBuffer chars(ByteBuffer bytes) {
        return section(bytes, Character.BYTES).asCharBuffer();
    }

    private static ByteBuffer section(ByteBuffer bytes, int elementSize) {
        int length = bytes.getInt() * elementSize;
        ByteBuffer section = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length + (-length & 3));
        return section;
    }
}
