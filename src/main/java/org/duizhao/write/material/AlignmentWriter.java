package org.duizhao.write.material;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes beads in one format, texts always as UTF-8 without a byte order mark. */
public interface AlignmentWriter {
    /**
     * Writes the material.
     *
     * @param outs where the files of the format go, in its order; they stay open
     */
    Written write(Material material, List<OutputStream> outs) throws IOException;

    /** A writer of a format that is one file. */
    interface OfOneFile extends AlignmentWriter {
        /** Writes the material to the stream, which stays open. */
        Written write(Material material, OutputStream out) throws IOException;

        @Override
        default Written write(Material material, List<OutputStream> outs) throws IOException {
            return write(material, outs.get(0));
        }
    }
}
