package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duizhao.bitext.Alignment;

/** Writes alignments in one format, always as UTF-8 without a byte order mark. */
interface AlignmentWriter {
    /** Writes the alignment to the stream, which stays open. */
    Written write(Alignment alignment, ExportOptions options, OutputStream out) throws IOException;

    /**
     * What a writer did.
     *
     * @param units how many beads the output holds
     * @param leftOut everything of the alignment that the output does not hold
     */
    record Written(int units, List<LeftOut> leftOut) {
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }
}
