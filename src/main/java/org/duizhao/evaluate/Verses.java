package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;

/**
 * Which verse each sentence of a text belongs to.
 *
 * @param name the file it is from
 * @param ofSentence the verse of each sentence; an empty string where it belongs to none
 */
public record Verses(String name, List<String> ofSentence) {
    public Verses {
        ofSentence = List.copyOf(ofSentence);
    }

    /** Reads a verse file: for each sentence a line that names its verse. */
    public static Verses read(Path file) {
        return new Verses(
                file.toString(), Utf8File.read(file).lines().map(String::strip).toList());
    }

    /** The different verses of some sentences. */
    List<String> of(List<Integer> sentences) {
        return sentences.stream().map(this::of).distinct().toList();
    }

    private String of(int sentence) {
        if (sentence >= ofSentence.size()) {
            throw new BadInputException(
                    Place.of(name),
                    "it has verses for %d sentences, but the ladder has the sentence %d (counted from 0)"
                            .formatted(ofSentence.size(), sentence),
                    "give the verse file that belongs to the ladder");
        }
        return ofSentence.get(sentence);
    }
}
