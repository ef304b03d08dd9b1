package org.duizhao.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The form that each Han character of the basic plane is matched as; read when it is first asked for, in a millisecond. */
final class SimplifiedForms {
    private static final char[] FORMS = read();

    private SimplifiedForms() {}

    static char of(char c) {
        return ScriptFormat.FIRST_HAN <= c && c <= ScriptFormat.LAST_HAN ? FORMS[c - ScriptFormat.FIRST_HAN] : c;
    }

    private static char[] read() {
        String resource = ScriptFormat.SIMPLIFIED_FORMS;
        char[] forms = new char[ScriptFormat.LAST_HAN - ScriptFormat.FIRST_HAN + 1];
        try (InputStream in = Objects.requireNonNull(SimplifiedForms.class.getResourceAsStream(resource), resource)) {
            ByteBuffer.wrap(in.readAllBytes()).asCharBuffer().get(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
