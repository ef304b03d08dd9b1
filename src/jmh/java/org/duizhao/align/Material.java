package org.duizhao.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.lexicon.Lexicon;

/**
 * What is measured on: the pairs {@code NAME.zh} and {@code NAME.en} of the folder that the system property
 * {@code benchmark.folder} names, one sentence a line, one pair after the other; without it the sample talk, ten times.
 */
final class Material {
    private static final Path SAMPLE = Path.of("corpora/harbor-talk");
    private static final int REPETITIONS = 10;

    final Lexicon lexicon = Lexicon.bundled();
    final Weights weights = Weights.bundled();
    final SegmentedText chinese;
    final SegmentedText english;

    Material() {
        String folder = System.getProperty("benchmark.folder", "");
        chinese = text(Language.CHINESE, folder.isEmpty() ? sample("zh") : lines(Path.of(folder), ".zh"));
        english = text(Language.ENGLISH, folder.isEmpty() ? sample("en") : lines(Path.of(folder), ".en"));
    }

    TokenizedPair tokens() {
        return TokenizedPair.of(lexicon, chinese, english, List.of());
    }

    PreparedPair pair() {
        FixedBeads none = FixedBeads.none(chinese.size(), english.size());
        return PreparedPair.of(lexicon, chinese, english, List.of(), none);
    }

    private static List<String> sample(String language) {
        List<String> once = read(SAMPLE.resolve("talk." + language + ".tsv")).stream()
                .skip(1)
                .map(row -> row.substring(row.lastIndexOf('\t') + 1))
                .toList();
        return Collections.nCopies(REPETITIONS, once).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "[0-9]*" + ending)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().map(Material::read).flatMap(List::stream).toList();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SegmentedText text(Language language, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(Sentence.plain(sentences.size(), text, new Span(0, text.length())));
        }
        return new SegmentedText(new Source("benchmark", language, ""), sentences, List.of());
    }
}
