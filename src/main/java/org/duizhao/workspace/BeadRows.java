package org.duizhao.workspace;

import com.google.gson.Gson;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Some rows of the table of beads.
 *
 * @param condition what is asked of them, in SQL, where {@code :ids} stands for the ids
 * @param ids a JSON array of numbers
 */
record BeadRows(String condition, String ids) {
    private static final Gson JSON = new Gson();
    private static final String AMONG = " IN (SELECT value FROM json_each(:ids))";

    /** Those that the document holds now. */
    static BeadRows live() {
        return new BeadRows("bead.live", "[]");
    }

    /** Those that the document holds now of beads of some names. */
    static BeadRows liveOf(Collection<Long> names) {
        return new BeadRows("bead.live AND bead.name" + AMONG, JSON.toJson(names));
    }

    /** Those of some ids. */
    static BeadRows of(Collection<Long> ids) {
        return new BeadRows("bead.id" + AMONG, JSON.toJson(ids));
    }

    /** Asks something of these rows; {@code select} ends before its condition. */
    Query query(Handle handle, String select) {
        return handle.createQuery(select + " WHERE " + condition).bind("ids", ids);
    }

    /** Asks something of these rows, in an order. */
    Query query(Handle handle, String select, String order) {
        return handle.createQuery(select + " WHERE " + condition + " ORDER BY " + order)
                .bind("ids", ids);
    }

    /** Puts these rows into the document or takes them out of it. */
    void setLive(Handle handle, boolean live) {
        handle.createUpdate("UPDATE bead SET live = :live WHERE " + condition)
                .bind("live", live)
                .bind("ids", ids)
                .execute();
    }
}
