package org.duizhao.write.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.Turn;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.TermEntry;
import org.duizhao.write.material.TermIndex;
import org.duizhao.write.page.TranscriptPage.Cell;
import org.duizhao.write.page.TranscriptPage.Line;
import org.duizhao.write.page.TranscriptPage.Piece;

/** Composes the two cells of a bead, terms marked on both sides. */
final class CellComposer {
    private final TermIndex terms;
    private final LegalText legal;
    private final boolean bilingual;

    /** A composer for beads whose terms are in the index; bilingual if there is an English side at all. */
    CellComposer(TermIndex terms, LegalText legal, boolean bilingual) {
        this.terms = terms;
        this.legal = legal;
        this.bilingual = bilingual;
    }

    Cell chinese(NumberedBead bead) {
        return cell(bead.chinese(), bead.id(), sentence -> markTerms(sentence, bead));
    }

    Cell english(NumberedBead bead) {
        List<TermEntry> entries = bead.terms().stream()
                .map(match -> terms.entry(match.term()))
                .distinct()
                .toList();
        if (!bilingual) {
            return new Cell.ToFillIn(entries);
        }
        Renderings renderings = Renderings.of(entries);
        return cell(bead.english(), bead.id(), sentence -> renderings.mark(legal.of(sentence.text(), bead.id())));
    }

    private Cell cell(List<Sentence> sentences, String place, Function<Sentence, List<Piece>> pieces) {
        if (sentences.isEmpty()) {
            return new Cell.NoCounterpart();
        }
        List<Line> lines = new ArrayList<>();
        Optional<Turn> turn = Optional.empty();
        for (Sentence sentence : sentences) {
            boolean anotherSpeaks = turn.isPresent() && sentence.turn().isPresent() && !turn.equals(sentence.turn());
            String speaker = anotherSpeaks ? legal.of(sentence.speaker(), place) : "";
            lines.add(new Line(style(sentence), speaker, pieces.apply(sentence)));
            if (sentence.turn().isPresent()) {
                turn = sentence.turn();
            }
        }
        return new Cell.Sentences(lines);
    }

    private List<Piece> markTerms(Sentence sentence, NumberedBead bead) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (TermMatch match : bead.terms()) {
            if (match.sentence() == sentence.index()) {
                addPlain(pieces, sentence.text().substring(end, match.stretch().start()), bead);
                pieces.add(term(match, bead));
                end = match.stretch().end();
            }
        }
        addPlain(pieces, sentence.text().substring(end), bead);
        return pieces;
    }

    private void addPlain(List<Piece> pieces, String text, NumberedBead bead) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(legal.of(text, bead.id())));
        }
    }

    private Piece term(TermMatch match, NumberedBead bead) {
        return new Piece.Term(
                legal.of(match.found(), bead.id()),
                match.misheard(),
                legal.of(match.right(), bead.id()),
                terms.entry(match.term()));
    }

    private static String style(Sentence sentence) {
        return sentence.kind().name().toLowerCase(Locale.ROOT);
    }
}
