package org.duizhao.workspace;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.duizhao.bitext.Term;
import org.jdbi.v3.core.Handle;

/**
 * The entries of glossaries that terms refer to, each kept once: a JSON object with a member for each component of {@link
 * Term}. So a new component of that record needs a new version of the schema.
 */
final class TermTable {
    private static final Gson JSON = new Gson();

    private final Handle handle;
    private final Map<Long, Term> terms = new HashMap<>();
    private final Map<Term, Long> ids = new HashMap<>();

    private TermTable(Handle handle) {
        this.handle = handle;
    }

    static TermTable load(Handle handle) {
        TermTable table = new TermTable(handle);
        handle.createQuery("SELECT id, entry FROM term")
                .map((row, context) ->
                        table.remember(row.getLong("id"), JSON.fromJson(row.getString("entry"), Term.class)))
                .list();
        return table;
    }

    Term get(long id) {
        return Optional.ofNullable(terms.get(id))
                .orElseThrow(() -> new NoSuchElementException("there is no term " + id));
    }

    /** Entries by a JSON array of their ids. */
    List<Term> list(String idsJson) {
        return List.of(JSON.fromJson(idsJson, Long[].class)).stream()
                .map(this::get)
                .toList();
    }

    /** The id of an entry, which is kept from now on. */
    long keep(Term term) {
        Long known = ids.get(term);
        return known == null ? insert(term) : known;
    }

    /** The ids of entries, which are kept from now on, as a JSON array. */
    String keep(List<Term> entries) {
        return JSON.toJson(entries.stream().map(this::keep).toList());
    }

    private long insert(Term term) {
        long id = terms.size() + 1L;
        handle.createUpdate("INSERT INTO term VALUES (:id, :entry)")
                .bind("id", id)
                .bind("entry", JSON.toJson(term))
                .execute();
        return remember(id, term);
    }

    private long remember(long id, Term term) {
        terms.put(id, term);
        ids.put(term, id);
        return id;
    }
}
