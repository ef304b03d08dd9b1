package org.duizhao.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Turn;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;
import org.duizhao.read.text.EventText;
import org.duizhao.read.text.InvisibleCharacters;
import org.duizhao.read.text.SourceLines;

/**
 * Reads a transcript that is cut already, with speakers and sections: a table of tab-separated {@code id section speaker
 * text}, as {@code duizhao segment --format tsv} prints it. What has no speaker is an event if it is bracketed as one,
 * {@code [音乐]}, and a heading if it is the title of its own section; all else is speech. Where the speaker changes, a turn
 * begins, and each turn, heading and event is a block.
 */
public final class SentenceTableReader {
    private static final List<String> COLUMNS = List.of("id", "section", "speaker", "text");
    private static final String REMEDY =
            "write rows as \"duizhao segment --format tsv\" does: id, section, speaker, text";

    private final Source source;
    private final List<Sentence> sentences = new ArrayList<>();
    private Optional<Turn> lastTurn = Optional.empty();
    private Kind lastKind = Kind.HEADING;
    private int block = -1;

    private SentenceTableReader(Source source) {
        this.source = source;
    }

    /**
     * Reads a file; the first line names the columns, ids count from 0.
     *
     * @throws BadInputException if the file cannot be read or decoded, or a row is not as it should be
     */
    public static SegmentedText read(Path file, Language language) {
        Source source = InvisibleCharacters.remarked(
                TextFile.decode(file.toString(), InputFile.read(file), language, EncodingHints.NONE));
        List<Span> lines = new ArrayList<>(SourceLines.of(source.text()));
        SentenceTableReader reader = new SentenceTableReader(source);
        reader.checkHeader(lines.get(0));
        for (Span line : lines.subList(1, lines.size())) {
            if (line.length() > 0) {
                reader.add(line);
            }
        }
        return new SegmentedText(source, reader.sentences, List.of());
    }

    private void checkHeader(Span line) {
        check(cells(line).equals(COLUMNS), line, "the first line does not name the columns id, section, speaker, text");
    }

    private void add(Span line) {
        List<String> cells = cells(line);
        check(cells.size() == COLUMNS.size(), line, "a row has four cells, and this one has " + cells.size());
        int index = sentences.size();
        check(cells.get(0).equals(Integer.toString(index)), line, "the id " + index + " was expected here");
        String section = cells.get(1);
        String speaker = cells.get(2);
        String text = cells.get(3);
        Kind kind = kind(section, speaker, text);
        Optional<Turn> turn = kind == Kind.SPEECH ? Optional.of(turnOf(speaker)) : Optional.empty();
        if (kind != Kind.SPEECH || lastKind != Kind.SPEECH || !turn.equals(lastTurn)) {
            block++;
        }
        Span span = new Span(line.end() - text.length(), line.end());
        sentences.add(new Sentence(index, kind, section, turn, block, text.strip(), span, Optional.empty()));
        lastKind = kind;
        lastTurn = turn.or(() -> lastTurn);
    }

    private static Kind kind(String section, String speaker, String text) {
        if (!speaker.isEmpty()) {
            return Kind.SPEECH;
        }
        if (EventText.is(text)) {
            return Kind.EVENT;
        }
        return text.equals(section) ? Kind.HEADING : Kind.SPEECH;
    }

    private Turn turnOf(String speaker) {
        return lastTurn.filter(turn -> turn.speaker().equals(speaker))
                .orElseGet(() -> new Turn(lastTurn.map(Turn::number).orElse(-1) + 1, speaker));
    }

    private List<String> cells(Span line) {
        return List.of(source.excerpt(line).split("\t", -1));
    }

    private void check(boolean good, Span line, String what) {
        if (!good) {
            int number = Place.of(source.name(), source.text(), line.start()).line();
            throw new BadInputException(new Place(source.name(), number, 0), what, REMEDY);
        }
    }
}
