package org.duizhao.align;

/** What the words of a bead say of it. */
interface WordEvidence {
    /** Hands over the features of the words of the Chinese sentences {@code [i, iEnd)} and the English ones {@code [j, jEnd)}. */
    void add(int i, int iEnd, int j, int jEnd, FeatureSink sink);
}
