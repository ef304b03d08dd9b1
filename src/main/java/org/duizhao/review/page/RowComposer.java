package org.duizhao.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.duizhao.review.find.Matches;
import org.duizhao.review.page.Row.Line;
import org.duizhao.review.page.Row.Side;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.write.material.ConfidenceLevel;

/** Composes the rows of beads. */
final class RowComposer {
    private final Document document;
    private final Words words;

    RowComposer(Document document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** The rows of some of the beads shown. */
    List<Row> rows(Matches matches, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int index = from; index < to; index++) {
            rows.add(row(matches, index));
        }
        return rows;
    }

    private Row row(Matches matches, int index) {
        int position = matches.position(index);
        boolean followsOn = index > 0 && matches.position(index - 1) == position - 1;
        Optional<DocumentBead> before = followsOn ? Optional.of(document.beads().get(position - 1)) : Optional.empty();
        DocumentBead bead = document.beads().get(position);
        return new Row(
                bead.id(),
                position + 1,
                index,
                style(bead),
                bead.type(),
                time(bead).map(RowComposer::clock).orElse(""),
                status(bead),
                summary(bead, position + 1),
                bead.note(),
                side(bead, Language.CHINESE, before),
                side(bead, Language.ENGLISH, before));
    }

    private static String style(DocumentBead bead) {
        List<String> styles = new ArrayList<>();
        styles.add(ConfidenceLevel.of(bead.probability()).style());
        styles.add(bead.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (bead.isNull()) {
            styles.add("unpaired");
        }
        if (isHeading(bead)) {
            styles.add("titled");
        }
        return String.join(" ", styles);
    }

    private static boolean isHeading(DocumentBead bead) {
        return !bead.chinese().isEmpty()
                && bead.chinese().stream().allMatch(sentence -> sentence.kind() == Kind.HEADING);
    }

    private String status(DocumentBead bead) {
        return bead.status() == BeadStatus.AUTOMATIC ? "" : words.of(statusKey(bead));
    }

    private String summary(DocumentBead bead, int number) {
        String confidence = String.format(Locale.ROOT, "%.3f", bead.probability());
        return words.of("row.summary", String.valueOf(number), bead.type(), confidence, words.of(statusKey(bead)));
    }

    private static String statusKey(DocumentBead bead) {
        return "status." + bead.status().name().toLowerCase(Locale.ROOT);
    }

    private static Side side(DocumentBead bead, Language side, Optional<DocumentBead> before) {
        List<DocumentSentence> sentences = bead.side(side);
        Optional<Turn> speaking = before.flatMap(previous -> lastTurn(previous.side(side)));
        Optional<Turn> first = firstTurn(sentences);
        String speaker = first.equals(speaking) ? "" : first.map(Turn::speaker).orElse("");
        List<Line> lines = new ArrayList<>();
        Optional<Turn> turn = first;
        for (DocumentSentence sentence : sentences) {
            boolean anotherSpeaks =
                    sentence.turn().isPresent() && !sentence.turn().equals(turn);
            lines.add(new Line(
                    sentence.kind().name().toLowerCase(Locale.ROOT),
                    anotherSpeaks ? sentence.speaker() : "",
                    sentence.original().orElse(""),
                    Pieces.of(sentence)));
            turn = sentence.turn().or(() -> first);
        }
        return new Side(speaker, lines);
    }

    private static Optional<Turn> firstTurn(List<DocumentSentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.turn().stream()).findFirst();
    }

    private static Optional<Turn> lastTurn(List<DocumentSentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.turn().stream()).reduce((one, other) -> other);
    }

    private static Optional<TimeRange> time(DocumentBead bead) {
        return Stream.of(Language.CHINESE, Language.ENGLISH)
                .flatMap(
                        side -> bead.side(side).stream()
                                .flatMap(sentence -> sentence.time().stream())
                                .reduce(TimeRange::union)
                                .stream())
                .findFirst();
    }

    /** When a stretch begins: {@code 4:07}, {@code 1:04:07}. */
    private static String clock(TimeRange time) {
        long seconds = time.startMillis() / 1000;
        String tail = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? tail.replaceFirst("^0", "") : seconds / 3600 + ":" + tail;
    }

    /** What stands for a text of several sentences: all of them in one line. */
    static String text(List<DocumentSentence> sentences, Language side) {
        return sentences.stream()
                .map(DocumentSentence::text)
                .collect(Collectors.joining(side == Language.CHINESE ? "" : " "));
    }
}
