package org.duizhao.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.duizhao.problem.Utf8File;

/** The weight of every feature of the random field in each pass; higher makes beads that have the feature more probable. */
public final class Weights {
    private static final String RESOURCE = "weights.properties";

    private final WeightVector coarse;
    private final WeightVector fine;

    Weights(WeightVector coarse, WeightVector fine) {
        this.coarse = coarse;
        this.fine = fine;
    }

    /** The weights that come with the program. */
    public static Weights bundled() {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return WeightsFile.parse(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file of weights: {@code name = weight}, one a line, {@code #} before a comment.
     *
     * @throws org.duizhao.problem.BadInputException if the file cannot be read, a line is no weight, or a name is
     *     unknown, repeated or missing
     */
    public static Weights read(Path file) {
        return WeightsFile.parse(file.toString(), Utf8File.read(file));
    }

    /** The weights as a file that {@link #read} reads: {@code name = weight}, one a line, to four decimals. */
    @Override
    public String toString() {
        return WeightsFile.format(this);
    }

    /** The weights of the pass over everything. */
    WeightVector coarse() {
        return coarse;
    }

    /** The weights of the pass over what the first one left likely. */
    WeightVector fine() {
        return fine;
    }
}
