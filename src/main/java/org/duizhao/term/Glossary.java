package org.duizhao.term;

import java.util.List;
import org.duizhao.bitext.Term;
import org.duizhao.problem.Place;

/**
 * The entries of one glossary.
 *
 * @param name the file it is from, or what else it is called
 * @param entries every entry, the rejected ones too, in order
 */
public record Glossary(String name, List<Entry> entries) {
    /**
     * An entry and where it stands.
     *
     * @param term the entry
     * @param place where the glossary has it
     */
    public record Entry(Term term, Place place) {}

    public Glossary {
        entries = List.copyOf(entries);
    }

    /** A glossary that is in no file. */
    public static Glossary of(String name, List<Term> terms) {
        Place nowhere = Place.of(name);
        return new Glossary(
                name, terms.stream().map(term -> new Entry(term, nowhere)).toList());
    }

    /** The entries without their places. */
    public List<Term> terms() {
        return entries.stream().map(Entry::term).toList();
    }
}
