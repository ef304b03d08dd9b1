package org.duizhao.term.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duizhao.bitext.Term;

/** Writes entries in one format. */
interface EntryWriter {
    /**
     * Writes the entries to the stream, which stays open.
     *
     * @param terms entries without characters that no text may hold
     * @return what the output does not hold
     */
    List<NotHeld> write(List<Term> terms, OutputStream out) throws IOException;
}
