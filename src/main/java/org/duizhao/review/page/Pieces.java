package org.duizhao.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;
import org.duizhao.review.page.Row.Mark;
import org.duizhao.review.page.Row.Piece;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.TermPlace;

/** Cuts a sentence where its terms begin and end. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(DocumentSentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (int k = 0; k < sentence.terms().size(); k++) {
            TermPlace place = sentence.terms().get(k);
            addPlain(pieces, sentence.text().substring(end, place.stretch().start()));
            pieces.add(new Piece(place.found(), Optional.of(mark(k, place))));
            end = place.stretch().end();
        }
        addPlain(pieces, sentence.text().substring(end));
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty()));
        }
    }

    private static Mark mark(int k, TermPlace place) {
        Term term = place.term();
        String decision = place.decision().name().toLowerCase(Locale.ROOT);
        return new Mark(
                k,
                (place.misheard() ? "misheard " : "found ") + decision,
                term.chinese(),
                term.english(),
                joined(" · ", term.domain(), term.partOfSpeech()),
                joined(" ", term.definition(), term.note()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
