package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Turn;
import org.duizhao.lexicon.Han;

/** What the features need to know of the sentences of one side, besides their words. */
final class SideProfile {
    private static final int SHORT_SENTENCE = 3;
    private static final int FEW_QUOTES = 3;

    private final SentenceMarks[] marks;
    private final boolean[] insideQuotation;
    private final boolean[] isShort;
    private final double[] lengthBefore;
    private final int[] turn;
    private final int[] speaker;
    private final Sentence.Kind[] kind;
    private final int quotations;

    private SideProfile(List<Sentence> sentences, Tokens tokens, boolean english, Speakers speakers) {
        int size = sentences.size();
        List<SentenceMarks> allMarks = sentences.stream()
                .map(sentence -> SentenceMarks.of(sentence.text(), english))
                .toList();
        marks = allMarks.toArray(SentenceMarks[]::new);
        insideQuotation = SentenceMarks.insideQuotation(allMarks);
        isShort = new boolean[size];
        lengthBefore = new double[size + 1];
        turn = new int[size];
        speaker = new int[size];
        kind = new Sentence.Kind[size];
        for (int s = 0; s < size; s++) {
            Sentence sentence = sentences.get(s);
            isShort[s] = tokens.count(s, s + 1) <= SHORT_SENTENCE;
            lengthBefore[s + 1] =
                    lengthBefore[s] + (english ? lettersAndDigits(sentence.text()) : hanLength(sentence.text()));
            turn[s] = sentence.turn().map(Turn::number).orElse(-1 - s);
            speaker[s] = speakers.idOf(sentence);
            kind[s] = sentence.kind();
        }
        quotations = allMarks.stream().mapToInt(SentenceMarks::opens).sum();
    }

    static SideProfile chinese(List<Sentence> sentences, Tokens tokens, Speakers speakers) {
        return new SideProfile(sentences, tokens, false, speakers);
    }

    static SideProfile english(List<Sentence> sentences, Tokens tokens, Speakers speakers) {
        return new SideProfile(sentences, tokens, true, speakers);
    }

    int size() {
        return marks.length;
    }

    SentenceMarks marks(int sentence) {
        return marks[sentence];
    }

    boolean insideQuotation(int border) {
        return insideQuotation[border];
    }

    boolean isShort(int sentence) {
        return isShort[sentence];
    }

    /** The length of a stretch of sentences: Han characters and half of Latin ones in Chinese, letters and digits in English. */
    double length(int from, int to) {
        return lengthBefore[to] - lengthBefore[from];
    }

    /** The turn of a sentence; a heading or an event is a turn of its own. */
    int turn(int sentence) {
        return turn[sentence];
    }

    int speaker(int sentence) {
        return speaker[sentence];
    }

    Sentence.Kind kind(int sentence) {
        return kind[sentence];
    }

    boolean hasQuotations() {
        return quotations >= FEW_QUOTES;
    }

    static double hanLength(String text) {
        double length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.is(c)) {
                length++;
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                length += 0.5;
            }
        }
        return length;
    }

    static double lettersAndDigits(String text) {
        return text.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).count();
    }
}
