package org.duizhao.term;

import java.util.BitSet;
import org.duizhao.lexicon.Han;
import org.duizhao.lexicon.Lexicon;

/**
 * Where the words of a Chinese sentence begin and end, as far as runs of Han characters go, by the most probable cut. It
 * tells a term from characters that only meet by chance: 人工 is not in 个人工作, since 个人 and 工作 are words.
 */
final class WordEdges {
    /** A term of the glossary is this much likelier than its characters by themselves, as a term of a dictionary is. */
    private static final double LOG_PREFERENCE = Math.log(2);

    private final String text;
    private final Lexicon lexicon;
    private final BitSet edges = new BitSet();
    private boolean cut;

    /** The words of a sentence, which is cut when that is first needed. */
    WordEdges(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * Whether a stretch can be a term. It is none if a word runs across one of its ends, unless the words are likelier to be
     * cut at both; nor if it is one character of a longer word. Several characters inside one word may be a term.
     */
    boolean allow(int start, int end) {
        boolean startsWord = isEdge(start);
        boolean endsWord = isEdge(end);
        if (startsWord && endsWord) {
            return true;
        }
        int edgeInside = edges.nextSetBit(start + 1);
        boolean insideOneWord = edgeInside >= end;
        return insideOneWord ? end - start > 1 : isLikelyUnit(start, end);
    }

    private boolean isEdge(int offset) {
        return !isHan(offset - 1) || !isHan(offset) || edges().get(offset);
    }

    private BitSet edges() {
        if (!cut) {
            cut = true;
            int start = 0;
            while (start < text.length()) {
                start = isHan(start) ? cutRun(start) : start + 1;
            }
        }
        return edges;
    }

    private int cutRun(int start) {
        int end = start;
        while (isHan(end)) {
            end++;
        }
        int offset = start;
        for (String word : lexicon.words(text.substring(start, end))) {
            edges.set(offset);
            offset += word.length();
        }
        edges.set(end);
        return end;
    }

    private boolean isHan(int offset) {
        return 0 <= offset && offset < text.length() && Han.is(text.charAt(offset));
    }

    /** Whether the words that the stretch touches are likelier with it as one of them. */
    private boolean isLikelyUnit(int start, int end) {
        int from = isEdge(start) ? start : edges.previousSetBit(start);
        int to = isEdge(end) ? end : edges.nextSetBit(end);
        double asUnit =
                logProbability(from, start) + logProbability(start, end) + LOG_PREFERENCE + logProbability(end, to);
        return asUnit >= logProbability(from, to);
    }

    private double logProbability(int from, int to) {
        return lexicon.logProbabilityOfBestCut(text.substring(from, to));
    }
}
