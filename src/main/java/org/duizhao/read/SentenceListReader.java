package org.duizhao.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.problem.InputFile;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;
import org.duizhao.read.text.InvisibleCharacters;

/** Reads a text that somebody has cut already: one sentence a line, as alignment benchmarks have them. */
public final class SentenceListReader {
    private SentenceListReader() {}

    /**
     * Reads a file; the sentence on line n has index n - 1, an empty line is a sentence without text.
     *
     * @throws org.duizhao.problem.BadInputException if the file cannot be read or decoded
     */
    public static SegmentedText read(Path file, Language language) {
        Source source = InvisibleCharacters.remarked(
                TextFile.decode(file.toString(), InputFile.read(file), language, EncodingHints.NONE));
        String text = source.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            sentences.add(
                    Sentence.plain(sentences.size(), text.substring(start, end).strip(), new Span(start, end)));
            start = end + 1;
        }
        return new SegmentedText(source, sentences, List.of());
    }
}
