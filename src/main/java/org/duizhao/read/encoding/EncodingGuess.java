package org.duizhao.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.TextDecoder;

/**
 * Guesses the encoding of a text from its bytes: that in which the text is the least surprising for its language. A
 * short text can be likely in two encodings; then nothing is guessed, and the person is asked.
 */
final class EncodingGuess {
    private static final List<Charset> CANDIDATES = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("Big5-HKSCS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));
    private static final int SAMPLE_BYTES = 1 << 16;
    /** The best guess has to be 2^15 times as likely as the next. */
    private static final double LEAST_MARGIN_BITS = 15;
    /** What a page declares is wrong if another encoding is 2^60 times as likely. */
    private static final double REFUTING_BITS = 60;
    /** Random bytes cost more in every encoding. */
    private static final double MOST_BITS_PER_CHARACTER = 20;

    private final CharacterCosts costs;
    private final byte[] sample;

    /** An encoding and what the sample costs in it. */
    private record Candidate(Charset charset, double bits, int characters) {}

    EncodingGuess(byte[] bytes, Language language) {
        this.costs = new CharacterCosts(language);
        this.sample = sample(bytes);
    }

    /**
     * The most likely encoding.
     *
     * @throws BadInputException if the bytes are no text in any, or two are likely
     */
    Charset best(String name) {
        return best(name, CANDIDATES);
    }

    /** The more likely of the two byte orders of UTF-16. */
    Charset bestByteOrder(String name) {
        return best(name, List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
    }

    /** Whether a declared encoding is clearly less likely than another. */
    boolean refutes(Charset declared) {
        Candidate candidate = candidate(declared);
        return ranked(CANDIDATES).get(0).bits() + REFUTING_BITS < candidate.bits();
    }

    private Charset best(String name, List<Charset> charsets) {
        List<Candidate> ranked = ranked(charsets);
        Candidate best = ranked.get(0);
        Candidate next = ranked.get(1);
        if (best.bits() > MOST_BITS_PER_CHARACTER * best.characters()) {
            throw TextDecoder.binary(name);
        }
        if (next.bits() - best.bits() < LEAST_MARGIN_BITS) {
            throw new BadInputException(
                    Place.of(name),
                    "its encoding cannot be told from so little text: " + best.charset() + " or " + next.charset(),
                    "name the right one with --encoding");
        }
        return best.charset();
    }

    private List<Candidate> ranked(List<Charset> charsets) {
        return charsets.stream()
                .map(this::candidate)
                .sorted(Comparator.comparingDouble(Candidate::bits))
                .toList();
    }

    private Candidate candidate(Charset charset) {
        String text = new String(sample, charset);
        return new Candidate(charset, costs.of(withoutCutEnd(text)), Math.max(1, text.length()));
    }

    /** The sample may end inside a character. */
    private String withoutCutEnd(String text) {
        boolean isCut = sample.length == SAMPLE_BYTES && text.endsWith("\uFFFD");
        return isCut ? text.substring(0, text.length() - 1) : text;
    }

    /** The bytes from the first that is not ASCII, before which all encodings but UTF-16 agree. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] > 0) {
            first++;
        }
        int start = first / 2 * 2;
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE_BYTES));
    }
}
