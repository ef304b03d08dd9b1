package org.duizhao.review;

import java.util.List;
import java.util.function.Function;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.review.page.TermForm;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.TermPlace;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.TermEdit;
import org.duizhao.workspace.edit.TermEdit.TermAddress;

/** What a page asks and says about terms. */
final class TermForms {
    private TermForms() {}

    /** It is the term that was found, or none here. */
    static Function<Document, Edit> decide(Form form) {
        return EditReader.always(
                new TermEdit.Decide(address(form), form.text("accepted").equals("true")));
    }

    /** It is one of its alternatives, or another term, which is written out. */
    static Function<Document, Edit> correct(Form form) {
        return document -> new TermEdit.Correct(address(form), right(document, form));
    }

    private static Term right(Document document, Form form) {
        if (form.optional("alternative").isEmpty()) {
            return term(form);
        }
        List<Term> alternatives = place(document, form).alternatives();
        int chosen = form.place("alternative");
        if (chosen < 0 || chosen >= alternatives.size()) {
            throw refused("alternative", "there is no such entry", "look at the term as it is now");
        }
        return alternatives.get(chosen);
    }

    /** Wherever a text stands it is a term; if its right form is another, it was misheard. */
    static Function<Document, Edit> add(Form form) {
        String found = form.text("found").strip();
        Term term = term(form);
        boolean misheard = !found.equals(term.chinese());
        Term entry = misheard
                ? Term.builder(term.chinese(), term.english()).misheard(found).build()
                : term;
        return EditReader.always(new TermEdit.Add(found, entry, misheard));
    }

    /** A term as a page asks for it. */
    static TermForm show(Document document, Form form) {
        TermAddress address = address(form);
        TermPlace place = place(document, form);
        Term term = place.term();
        return new TermForm(
                address.bead(),
                address.sentence(),
                address.term(),
                place.found(),
                term.chinese(),
                term.english(),
                place.misheard(),
                String.join(" ", term.definition(), term.note()).strip(),
                place.alternatives().stream()
                        .map(other -> new TermForm.Alternative(other.chinese(), other.english()))
                        .toList());
    }

    private static TermPlace place(Document document, Form form) {
        TermAddress address = address(form);
        return document.position(address.bead()).stream()
                .mapToObj(document.beads()::get)
                .flatMap(bead -> bead.chinese().stream()
                        .skip(Math.max(0, address.sentence()))
                        .limit(1))
                .flatMap(sentence -> sentence.terms().stream()
                        .skip(Math.max(0, address.term()))
                        .limit(1))
                .findFirst()
                .orElseThrow(() -> refused("term", "there is no such term", "look at the document as it is now"));
    }

    private static Term term(Form form) {
        String chinese = form.text("chinese").strip();
        String english = form.text("english").strip();
        if (chinese.isEmpty() || english.isEmpty()) {
            throw refused("term", "a term has a Chinese and an English side", "write both");
        }
        return Term.of(chinese, english);
    }

    private static TermAddress address(Form form) {
        return new TermAddress(form.number("bead"), form.place("sentence"), form.place("term"));
    }

    private static BadInputException refused(String place, String what, String remedy) {
        return new BadInputException(Place.of(place), what, remedy);
    }
}
