package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.SpokenWord;

/** What is known of the sentences and words of a stream besides their words: lengths, and what is a sound that nobody says. */
final class StreamProfile {
    private static final double SQUARE = -0.5;
    private static final double RATIO = -0.13;
    private static final double MOST_SQUARE = 16;
    private static final double SPREAD = 2.6;
    private static final double MOST_TIMES = 2;
    private static final double MOST_LETTERS_MORE = 40;

    private final double[] characters;
    private final boolean[] isEvent;
    private final int[] lettersBefore;
    private final int[] eventsBefore;
    private final double lettersPerCharacter;

    StreamProfile(List<Sentence> chinese, List<SpokenWord> words) {
        lettersBefore = new int[words.size() + 1];
        eventsBefore = new int[words.size() + 1];
        for (int w = 0; w < words.size(); w++) {
            lettersBefore[w + 1] = lettersBefore[w]
                    + (int) SideProfile.lettersAndDigits(words.get(w).text());
            eventsBefore[w + 1] = eventsBefore[w] + (words.get(w).isEvent() ? 1 : 0);
        }
        characters = chinese.stream()
                .mapToDouble(sentence -> SideProfile.hanLength(sentence.text()))
                .toArray();
        isEvent = new boolean[chinese.size()];
        for (int i = 0; i < isEvent.length; i++) {
            isEvent[i] = chinese.get(i).kind() == Sentence.Kind.EVENT;
        }
        double allCharacters = 0;
        for (double length : characters) {
            allCharacters += length;
        }
        lettersPerCharacter = lettersBefore[words.size()] / Math.max(1, allCharacters);
    }

    /** The length of a Chinese sentence: its Han characters and half of its Latin ones. */
    double characters(int sentence) {
        return characters[sentence];
    }

    /** Whether a Chinese sound is put together with words, or Chinese speech with a sound. */
    boolean mixesKinds(int sentence, int from, int to) {
        int events = eventsBefore[to] - eventsBefore[from];
        return isEvent[sentence] ? events < to - from : events > 0;
    }

    /** Letters and digits of the words {@code [from, to)}. */
    int letters(int from, int to) {
        return lettersBefore[to] - lettersBefore[from];
    }

    /**
     * What each number of letters and digits, from 0, says for their being the translation of a sentence, in log-odds (at
     * most 0, higher: more likely); longer runs than the last are no translation of it.
     */
    double[] scores(int sentence) {
        double expected = lettersPerCharacter * characters[sentence];
        double[] scores = new double[(int) (MOST_TIMES * expected + MOST_LETTERS_MORE) + 1];
        for (int letters = 0; letters < scores.length; letters++) {
            double deviation = (letters - expected) / (SPREAD * Math.sqrt((letters + expected) / 2 + 4));
            scores[letters] = SQUARE * Math.min(MOST_SQUARE, deviation * deviation)
                    + RATIO * Math.abs(Math.log((letters + 5) / (expected + 5)));
        }
        return scores;
    }
}
