package org.duizhao.lexicon.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.lexicon.Lemmatizer;

/** Compiles the lexicon file; the build runs it. */
public final class LexiconCompiler {
    private LexiconCompiler() {}

    /**
     * Compiles.
     *
     * @param args the CC-CEDICT table, and the lexicon file to write
     */
    public static void main(String[] args) throws IOException {
        Path table = Path.of(args[0]);
        Path file = Path.of(args[1]);
        TranslationPairs pairs = new TranslationPairs();
        CedictTable.addTo(pairs, table);
        WordFrequencies frequencies = WordFrequencies.read();
        frequencies.addMissing(pairs.terms());
        Ecdict ecdict = Ecdict.read();
        addPairs(ecdict, pairs);
        Files.createDirectories(file.toAbsolutePath().getParent());
        new LexiconWriter(pairs, frequencies, ecdict).write(file);
    }

    private static void addPairs(Ecdict ecdict, TranslationPairs pairs) {
        Lemmatizer lemmatizer = ecdict.lemmatizer();
        for (Ecdict.Entry entry : ecdict.entries()) {
            String lemma = lemmatizer.lemma(entry.word());
            Glosses.terms(entry).forEach(term -> pairs.add(term.term(), lemma, term.weight()));
        }
    }
}
