package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;
import org.duizhao.evaluate.TextShape;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;
import org.duizhao.segment.Segmenter;

/**
 * Running text and the same text with one sentence a line, by which a segmenter is judged. In both a blank line parts
 * paragraphs. The text goes to the segmenter as it stands; no reader takes it for a page first.
 *
 * @param language of the text
 * @param paragraphs running text
 * @param sentences the sentences of each paragraph, without white space at their edges
 */
public record SegmentationGold(Language language, List<String> paragraphs, List<List<String>> sentences) {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[^\\S\\r\\n]*(?:\\R[^\\S\\r\\n]*)+");

    public SegmentationGold {
        paragraphs = List.copyOf(paragraphs);
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /**
     * Reads both files.
     *
     * @throws BadInputException if one cannot be read, or they do not hold the same text
     */
    public static SegmentationGold read(Path textFile, Path goldFile, Language language) {
        List<String> paragraphs = paragraphs(textFile);
        List<List<String>> sentences = paragraphs(goldFile).stream()
                .map(SegmentationGold::nonBlankLines)
                .toList();
        for (int i = 0; i < Math.max(paragraphs.size(), sentences.size()); i++) {
            if (i == paragraphs.size()
                    || i == sentences.size()
                    || !sameText(paragraphs.get(i), String.join(" ", sentences.get(i)))) {
                throw new BadInputException(
                        Place.of(goldFile.toString()),
                        "paragraph " + (i + 1) + " is not that of " + textFile,
                        "give the same text in both, parted into paragraphs by blank lines, in the gold a sentence a line");
            }
        }
        return new SegmentationGold(language, paragraphs, sentences);
    }

    /** The same as captions made by machine have it: no punctuation, small letters. What then is empty is left out. */
    public SegmentationGold withoutPunctuation() {
        List<String> bareParagraphs = new ArrayList<>();
        List<List<String>> bareSentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> bare = sentences.get(i).stream()
                    .map(TextShape::withoutPunctuation)
                    .map(String::strip)
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            if (!bare.isEmpty()) {
                bareParagraphs.add(joined(bare));
                bareSentences.add(bare);
            }
        }
        return new SegmentationGold(language, bareParagraphs, bareSentences);
    }

    /** How the segmenter of the language cuts the paragraphs. */
    public List<List<String>> segmented() {
        String text = String.join("\n", paragraphs);
        SegmentedText cut = Segmenter.of(language).segment(transcript(text));
        List<List<String>> segmented = new ArrayList<>();
        paragraphs.forEach(paragraph -> segmented.add(new ArrayList<>()));
        for (Sentence sentence : cut.sentences()) {
            segmented.get(sentence.block()).add(sentence.text());
        }
        return segmented;
    }

    private Transcript transcript(String text) {
        Source source = new Source("", language, text);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(start, start + paragraph.length());
            blocks.add(new Block.Paragraph(new Turn(0, ""), Passage.of(source, span)));
            start = span.end() + 1;
        }
        return new Transcript(source, blocks, List.of(), List.of());
    }

    private static List<String> paragraphs(Path file) {
        return Arrays.stream(BLANK_LINES.split(Utf8File.read(file)))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<String> nonBlankLines(String paragraph) {
        return paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean sameText(String one, String other) {
        return TextShape.withoutSpace(one).equals(TextShape.withoutSpace(other));
    }

    /** Sentences as running text has them: a space between Latin ones, nothing between Chinese ones. */
    private static String joined(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (text.length() > 0 && text.charAt(text.length() - 1) < 128 && sentence.charAt(0) < 128) {
                text.append(' ');
            }
            text.append(sentence);
        }
        return text.toString();
    }
}
