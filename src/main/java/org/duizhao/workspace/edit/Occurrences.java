package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.document.TermPlace;

/** Where a text stands in sentences. */
final class Occurrences {
    private final String wanted;

    Occurrences(String wanted) {
        this.wanted = wanted;
    }

    /** The sentence with the text as a term wherever it stands in it and no term stands yet. */
    DocumentSentence mark(DocumentSentence sentence, Term term, boolean misheard) {
        List<TermPlace> places = new ArrayList<>(sentence.terms());
        for (Span stretch : in(sentence.text())) {
            if (places.stream().noneMatch(place -> place.stretch().overlaps(stretch))) {
                places.add(new TermPlace(stretch, wanted, term, misheard, List.of(), TermDecision.ACCEPTED));
            }
        }
        if (places.size() == sentence.terms().size()) {
            return sentence;
        }
        places.sort(Comparator.comparingInt(place -> place.stretch().start()));
        return sentence.withTerms(places);
    }

    private List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int start = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        while (start >= 0) {
            int end = start + wanted.length();
            if (!isInsideWord(text, start) && !isInsideWord(text, end)) {
                found.add(new Span(start, end));
            }
            start = text.indexOf(wanted, end);
        }
        return found;
    }

    private static boolean isInsideWord(String text, int offset) {
        return offset > 0 && offset < text.length() && isLatin(text.charAt(offset - 1)) && isLatin(text.charAt(offset));
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }
}
