package org.duizhao.segment;

import java.util.List;
import org.duizhao.bitext.Span;

/** Finds the sentences of one paragraph. */
interface SentenceDetector {
    /** The sentences in order, without white space at their edges; together they hold everything but white space. */
    List<Span> sentences(String paragraph);
}
