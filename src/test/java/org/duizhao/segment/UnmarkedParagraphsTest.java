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
import java.util.stream.Stream;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;
import org.duizhao.segment.train.BorderModelTrainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the model of text without marks does on paragraphs it has not seen: every fifth is kept from it. */
class UnmarkedParagraphsTest {
    private static final int FOLD = 5;

    @TempDir
    private Path folder;

    @Test
    void bordersAreFoundInTextsNotSeen() throws IOException {
        assertThat(f1(Path.of("corpora/segmentation/unmarked"), 0)).isGreaterThan(0.4);
    }

    private double f1(Path texts, int kept) throws IOException {
        List<List<String>> unseen = new ArrayList<>();
        Path seen = Files.createDirectories(folder.resolve("seen"));
        int number = 0;
        for (List<String> paragraph : paragraphs(texts)) {
            if (number % FOLD == kept) {
                unseen.add(paragraph);
            } else {
                Files.write(seen.resolve("%05d.txt".formatted(number)), paragraph);
            }
            number++;
        }
        Path model = folder.resolve("model.bin");
        BorderModelTrainer.main(new String[] {seen.toString(), model.toString()});
        try (InputStream in = Files.newInputStream(model)) {
            return f1(BorderModel.read(in), unseen);
        }
    }

    private static double f1(BorderModel model, List<List<String>> paragraphs) {
        int right = 0;
        int proposed = 0;
        int gold = 0;
        for (List<String> sentences : paragraphs) {
            Set<Integer> goldEnds = new HashSet<>();
            StringBuilder paragraph = new StringBuilder();
            for (String sentence : sentences) {
                paragraph.append(bare(sentence));
                goldEnds.add(paragraph.length());
            }
            goldEnds.remove(paragraph.length());
            Transcript transcript = transcript(paragraph.toString());
            Set<Integer> ends = new HashSet<>();
            UnmarkedSentences.in(transcript, model)
                    .sentences(transcript.blocks().get(0).passage())
                    .forEach(span -> ends.add(span.end()));
            ends.remove(paragraph.length());
            proposed += ends.size();
            gold += goldEnds.size();
            ends.retainAll(goldEnds);
            right += ends.size();
        }
        return 2.0 * right / (proposed + gold);
    }

    /** As captions made by machine have it. */
    private static String bare(String sentence) {
        return sentence.replaceAll("(?<!\\w)\\p{P}|\\p{P}(?!\\w)", "")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
    }

    private static Transcript transcript(String text) {
        Source source = new Source("talk", Language.CHINESE, text);
        Passage passage = Passage.of(source, new Span(0, text.length()));
        return new Transcript(source, List.of(new Block.Paragraph(new Turn(0, ""), passage)), List.of(), List.of());
    }

    private static List<List<String>> paragraphs(Path texts) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(texts)) {
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
                        .filter(line -> !line.startsWith("#") && !bare(line).isEmpty())
                        .toList();
                if (!sentences.isEmpty()) {
                    paragraphs.add(sentences);
                }
            }
        }
        return paragraphs;
    }
}
