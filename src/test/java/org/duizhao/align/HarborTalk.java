package org.duizhao.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Turn;
import org.duizhao.evaluate.LadderFile;

/** The sample talk as its gold has it, to be changed sentence by sentence. */
final class HarborTalk {
    private static final Path FOLDER = Path.of("corpora/harbor-talk");

    static final List<Sentence> CHINESE = sentences("talk.zh.tsv");
    static final List<Sentence> ENGLISH = sentences("talk.en.tsv");
    static final List<Bead> GOLD = LadderFile.read(FOLDER.resolve("talk.gold"));

    private HarborTalk() {}

    /** The whole talk as it is. */
    static EditedTalk whole() {
        return new EditedTalk(side(Language.CHINESE, CHINESE), side(Language.ENGLISH, ENGLISH));
    }

    /** The Chinese sentences under the headings that start with a number. */
    static List<Integer> section(int number) {
        return IntStream.range(0, CHINESE.size())
                .filter(i -> CHINESE.get(i).section().startsWith(number + "."))
                .boxed()
                .toList();
    }

    /** The English sentences that translate some Chinese ones. */
    static List<Integer> translationOf(List<Integer> chinese) {
        return GOLD.stream()
                .filter(bead -> bead.chinese().stream().anyMatch(chinese::contains))
                .flatMap(bead -> bead.english().stream())
                .toList();
    }

    private static EditedSide side(Language language, List<Sentence> sentences) {
        return new EditedSide(
                language,
                sentences,
                IntStream.range(0, sentences.size()).boxed().toList());
    }

    private static List<Sentence> sentences(String file) {
        List<Sentence> sentences = new ArrayList<>();
        Turn turn = new Turn(0, "");
        for (String row : rows(file)) {
            String[] cells = row.split("\t", -1);
            String section = cells[1];
            String text = cells[3];
            if (!cells[2].equals(turn.speaker())) {
                turn = new Turn(turn.number() + 1, cells[2]);
            }
            Kind kind = text.startsWith("[") ? Kind.EVENT : text.equals(section) ? Kind.HEADING : Kind.SPEECH;
            sentences.add(new Sentence(
                    sentences.size(),
                    kind,
                    section,
                    kind == Kind.SPEECH ? Optional.of(turn) : Optional.empty(),
                    turn.number(),
                    text,
                    new Span(0, text.length()),
                    Optional.empty()));
        }
        return List.copyOf(sentences);
    }

    private static List<String> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
