package org.duizhao.segment.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph whose sentences are known.
 *
 * @param text as running text has it: with a space between Latin sentences, with nothing between Chinese ones
 * @param ends the offsets at which its sentences end, rising
 */
record TrainingText(String text, List<Integer> ends) {
    TrainingText {
        ends = List.copyOf(ends);
    }

    /**
     * The paragraphs of a folder's texts: one sentence a line, a blank line between paragraphs, a comment behind {@code #}.
     */
    static List<TrainingText> read(Path folder) throws IOException {
        List<TrainingText> paragraphs = new ArrayList<>();
        for (Path text : texts(folder)) {
            String content = Files.readString(text, StandardCharsets.UTF_8);
            for (String paragraph : content.split("\n\\s*\n", -1)) {
                paragraphs.add(of(paragraph
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(String::strip)
                        .toList()));
            }
        }
        return paragraphs;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static TrainingText of(List<String> sentences) {
        StringBuilder paragraph = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String sentence : sentences) {
            if (paragraph.length() > 0 && takesSpace(paragraph.charAt(paragraph.length() - 1), sentence.charAt(0))) {
                paragraph.append(' ');
            }
            paragraph.append(sentence);
            ends.add(paragraph.length());
        }
        return new TrainingText(paragraph.toString(), ends);
    }

    private static boolean takesSpace(char before, char after) {
        return before < 128 && after < 128;
    }
}
