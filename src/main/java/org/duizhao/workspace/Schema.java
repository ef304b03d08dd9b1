package org.duizhao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * The tables of a workspace as numbered scripts; script {@code n} makes version {@code n} of version {@code n - 1}. A file
 * says its version as {@code user_version}.
 *
 * @param scripts the scripts, the first one first
 */
record Schema(List<String> scripts) {
    /** How many there are among the resources. */
    private static final int VERSIONS = 1;

    Schema {
        scripts = List.copyOf(scripts);
    }

    /** The scripts that come with the program. */
    static Schema bundled() {
        List<String> scripts = new ArrayList<>();
        for (int version = 1; version <= VERSIONS; version++) {
            scripts.add(resource("schema-" + version + ".sql"));
        }
        return new Schema(scripts);
    }

    /** The version that this program writes. */
    int newest() {
        return scripts.size();
    }

    /** The version of an open file; 0 if it has no tables of ours. */
    static int versionOf(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Brings an open file to the newest version, all of it or nothing. */
    void upgrade(Handle handle) {
        handle.useTransaction(transaction -> {
            for (int version = versionOf(transaction); version < newest(); version++) {
                transaction.createScript(scripts.get(version)).execute();
            }
            transaction.execute("PRAGMA user_version = " + newest());
        });
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
