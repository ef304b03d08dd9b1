package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Reads one line of a ladder file from left to right. */
final class LadderLine {
    private static final int MOST_DIGITS = 9;

    private final String file;
    private final int number;
    private final String text;
    private int at;

    LadderLine(String file, int number, String text) {
        this.file = file;
        this.number = number;
        this.text = text;
    }

    /** The bead, if it holds any sentence. */
    Optional<Bead> bead() {
        List<Integer> chinese = sentences();
        expect(':');
        List<Integer> english = sentences();
        if (!isAtEnd() && !isAt(':')) {
            throw expected("the end of the line");
        }
        return chinese.isEmpty() && english.isEmpty() ? Optional.empty() : Optional.of(new Bead(chinese, english));
    }

    private List<Integer> sentences() {
        List<Integer> sentences = new ArrayList<>();
        expect('[');
        while (!isAt(']')) {
            if (!sentences.isEmpty()) {
                expect(',');
            }
            sentences.add(sentenceAfter(sentences));
        }
        expect(']');
        return sentences;
    }

    private int sentenceAfter(List<Integer> earlier) {
        skipSpace();
        int start = at;
        while (at < text.length() && '0' <= text.charAt(at) && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > MOST_DIGITS) {
            at = start;
            throw expected("the number of a sentence");
        }
        int sentence = Integer.parseInt(text, start, at, 10);
        if (!earlier.isEmpty() && sentence <= earlier.get(earlier.size() - 1)) {
            at = start;
            throw expected("a higher number than the one before");
        }
        return sentence;
    }

    private void expect(char c) {
        if (!isAt(c)) {
            throw expected("\"" + c + "\"");
        }
        at++;
    }

    private boolean isAt(char c) {
        return !isAtEnd() && text.charAt(at) == c;
    }

    private boolean isAtEnd() {
        skipSpace();
        return at == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private BadInputException expected(String what) {
        return new BadInputException(
                new Place(file, number, at + 1),
                "expected " + what,
                "write a bead a line as [0, 1]:[0], with the numbers of its sentences from 0 on, increasing");
    }
}
