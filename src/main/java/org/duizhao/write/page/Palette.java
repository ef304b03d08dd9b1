package org.duizhao.write.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The colours and faces that all pages share, as custom properties of CSS. */
public final class Palette {
    private Palette() {}

    /** The style sheet that sets them, for light and for dark. */
    public static String css() {
        try (InputStream css = Palette.class.getResourceAsStream("palette.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
