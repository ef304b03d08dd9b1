package org.duizhao.workspace;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Source;
import org.duizhao.workspace.document.DocumentText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The two source texts, with what of them is not part of the talk. */
final class SourceTable {
    private static final Gson JSON = new Gson();

    private final Handle handle;

    SourceTable(Handle handle) {
        this.handle = handle;
    }

    void insert(Language side, DocumentText text) {
        Source source = text.source();
        if (source.language() != side) {
            throw new IllegalArgumentException("the " + side + " side is in " + source.language());
        }
        handle.createUpdate("INSERT INTO source VALUES (:side, :name, :text, :sha256, :remarks)")
                .bind("side", side)
                .bind("name", source.name())
                .bind("text", source.text())
                .bind("sha256", sha256(source.text()))
                .bind("remarks", JSON.toJson(source.remarks()))
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO set_aside VALUES (:side, :position, :start, :end, :reason)");
        for (int position = 0; position < text.setAside().size(); position++) {
            SetAside aside = text.setAside().get(position);
            batch.bind("side", side)
                    .bind("position", position)
                    .bind("start", aside.span().start())
                    .bind("end", aside.span().end())
                    .bind("reason", aside.reason())
                    .add();
        }
        batch.execute();
    }

    DocumentText load(Language side) {
        Source source = handle.createQuery("SELECT name, text, sha256, remarks FROM source WHERE side = :side")
                .bind("side", side)
                .map((row, context) -> checked(
                        new Source(
                                row.getString("name"),
                                side,
                                row.getString("text"),
                                List.of(JSON.fromJson(row.getString("remarks"), String[].class))),
                        row.getString("sha256")))
                .one();
        List<SetAside> setAside = handle.createQuery("SELECT start_offset, end_offset, reason FROM set_aside"
                        + " WHERE side = :side ORDER BY position")
                .bind("side", side)
                .map((row, context) ->
                        new SetAside(Columns.span(row), SetAside.Reason.valueOf(row.getString("reason"))))
                .list();
        return new DocumentText(source, setAside);
    }

    private static Source checked(Source source, String sha256) {
        if (!sha256(source.text()).equals(sha256)) {
            throw new IllegalArgumentException("the text of " + source.name() + " is not what it was");
        }
        return source;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
