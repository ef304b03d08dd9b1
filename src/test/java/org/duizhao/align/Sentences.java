package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Turn;

/** Texts of sentences made by hand. */
final class Sentences {
    private Sentences() {}

    static SegmentedText chinese(String... sentences) {
        return plain(Language.CHINESE, List.of(sentences));
    }

    static SegmentedText english(String... sentences) {
        return plain(Language.ENGLISH, List.of(sentences));
    }

    static SegmentedText plain(Language language, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(Sentence.plain(sentences.size(), text, new Span(0, text.length())));
        }
        return new SegmentedText(new Source("text", language, String.join("\n", texts)), sentences, List.of());
    }

    /** Sentences with their speakers, as {@code "Name: sentence"}; a turn lasts as long as its speaker. */
    static SegmentedText talk(Language language, String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        Turn turn = new Turn(0, "");
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            if (!parts[0].equals(turn.speaker())) {
                turn = new Turn(turn.number() + 1, parts[0]);
            }
            sentences.add(new Sentence(
                    sentences.size(),
                    Sentence.Kind.SPEECH,
                    "",
                    Optional.of(turn),
                    turn.number(),
                    parts[1],
                    new Span(0, parts[1].length()),
                    Optional.empty()));
        }
        return new SegmentedText(new Source("talk", language, String.join("\n", lines)), sentences, List.of());
    }
}
