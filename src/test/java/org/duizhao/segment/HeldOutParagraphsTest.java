package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Span;
import org.duizhao.segment.train.SentenceModelTrainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the sentence model does on paragraphs it has not seen: every fifth is kept from it. Borders at the end of a
 * paragraph, which nobody can miss, do not count.
 */
class HeldOutParagraphsTest {
    private static final Path TEXTS = Path.of("corpora/segmentation");
    private static final int FOLD = 5;

    @TempDir
    private Path folder;

    @Test
    void bordersAreFoundInTextsNotSeen() throws IOException {
        List<List<String>> unseen = new ArrayList<>();
        Path seen = Files.createDirectory(folder.resolve("seen"));
        int number = 0;
        for (List<String> paragraph : paragraphs()) {
            if (number % FOLD == 0) {
                unseen.add(paragraph);
            } else {
                Files.write(seen.resolve("%05d.txt".formatted(number)), paragraph);
            }
            number++;
        }

        assertThat(f1(new ChineseSentences(trainedOn(seen)), unseen)).isGreaterThan(0.97);
    }

    private ChineseSentenceModel trainedOn(Path texts) throws IOException {
        Path model = folder.resolve("model.bin");
        SentenceModelTrainer.main(new String[] {texts.toString(), model.toString()});
        try (InputStream in = Files.newInputStream(model)) {
            return ChineseSentenceModel.read(in);
        }
    }

    private static double f1(SentenceDetector detector, List<List<String>> paragraphs) {
        int right = 0;
        int proposed = 0;
        int gold = 0;
        for (List<String> sentences : paragraphs) {
            StringBuilder paragraph = new StringBuilder();
            Set<Integer> goldEnds = new HashSet<>();
            for (String sentence : sentences) {
                goldEnds.add(paragraph.length());
                boolean betweenLatin = paragraph.length() > 0
                        && paragraph.charAt(paragraph.length() - 1) < 128
                        && sentence.charAt(0) < 128;
                paragraph.append(betweenLatin ? " " : "").append(sentence);
            }
            goldEnds.remove(0);
            Set<Integer> ends = detector.sentences(paragraph.toString()).stream()
                    .map(Span::end)
                    .filter(end -> end < paragraph.length())
                    .collect(Collectors.toSet());
            proposed += ends.size();
            gold += goldEnds.size();
            ends.retainAll(goldEnds);
            right += ends.size();
        }
        return 2.0 * right / (proposed + gold);
    }

    private static List<List<String>> paragraphs() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(TEXTS)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<List<String>> paragraphs = new ArrayList<>();
        for (Path file : files) {
            for (String paragraph : Files.readString(file).split("\n\\s*\n", -1)) {
                List<String> sentences = paragraph
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
                if (!sentences.isEmpty()) {
                    paragraphs.add(sentences);
                }
            }
        }
        return paragraphs;
    }
}
