package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.TimeRange;

/** Where the sections and paragraphs of one side begin and when its sentences are said. */
final class SideStructure {
    private static final double MILLIS = 1000;
    /** In less text to a paragraph every sentence is a line of its own, as in lists and captions. */
    private static final double LEAST_SENTENCES_OF_PARAGRAPH = 1.5;

    private final boolean[] startsSection;
    private final boolean[] startsParagraph;
    private final double[] start;
    private final double[] end;
    private final boolean hasSections;
    private final boolean hasParagraphs;
    private final boolean isTimed;

    private SideStructure(List<Sentence> sentences) {
        int size = sentences.size();
        startsSection = new boolean[size];
        startsParagraph = new boolean[size];
        start = new double[size];
        end = new double[size];
        int timed = 0;
        int speech = 0;
        int blocks = 0;
        int sections = 0;
        int paragraphs = 0;
        for (int s = 0; s < size; s++) {
            Sentence sentence = sentences.get(s);
            boolean first = s == 0;
            boolean newBlock = first || sentences.get(s - 1).block() != sentence.block();
            startsSection[s] = !first && !sentences.get(s - 1).section().equals(sentence.section());
            startsParagraph[s] = !first && newBlock && continuesTurn(sentences.get(s - 1), sentence);
            sections += startsSection[s] ? 1 : 0;
            paragraphs += startsParagraph[s] ? 1 : 0;
            if (sentence.kind() == Kind.SPEECH) {
                speech++;
                blocks += newBlock ? 1 : 0;
            }
            start[s] = sentence.time().map(TimeRange::startMillis).orElse(0L) / MILLIS;
            end[s] = sentence.time().map(TimeRange::endMillis).orElse(0L) / MILLIS;
            timed += sentence.time().isPresent() ? 1 : 0;
        }
        hasSections = sections > 0;
        hasParagraphs = paragraphs > 0 && speech >= LEAST_SENTENCES_OF_PARAGRAPH * blocks;
        isTimed = timed == size && size > 0;
    }

    static SideStructure of(List<Sentence> sentences) {
        return new SideStructure(sentences);
    }

    boolean hasSections() {
        return hasSections;
    }

    /** Whether it has paragraphs that are not turns. */
    boolean hasParagraphs() {
        return hasParagraphs;
    }

    /** Whether it is known of every sentence when it is said. */
    boolean isTimed() {
        return isTimed;
    }

    boolean startsSection(int sentence) {
        return startsSection[sentence];
    }

    /** Whether a sentence begins a paragraph inside a turn. */
    boolean startsParagraph(int sentence) {
        return startsParagraph[sentence];
    }

    boolean crossesSection(int from, int to) {
        return anyBetween(startsSection, from, to);
    }

    boolean crossesParagraph(int from, int to) {
        return anyBetween(startsParagraph, from, to);
    }

    /** When a sentence begins, in seconds. */
    double start(int sentence) {
        return start[sentence];
    }

    /** When a sentence ends, in seconds. */
    double end(int sentence) {
        return end[sentence];
    }

    private static boolean anyBetween(boolean[] starts, int from, int to) {
        for (int s = from + 1; s < to; s++) {
            if (starts[s]) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesTurn(Sentence before, Sentence sentence) {
        return sentence.turn().isPresent() && before.turn().equals(sentence.turn());
    }
}
