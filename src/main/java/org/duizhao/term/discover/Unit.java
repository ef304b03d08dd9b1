package org.duizhao.term.discover;

import java.util.List;

/**
 * A string of the Chinese text that might be a term, wherever it occurs.
 *
 * @param text the string as the text writes it first
 * @param words its words, folded
 * @param places where it occurs, in order of the text
 * @param marked whether the text sets it between quotes, brackets or title marks somewhere
 */
record Unit(String text, List<ChineseWord> words, List<Place> places, boolean marked) {
    /**
     * One occurrence.
     *
     * @param pair the place of its bead among the pairs
     * @param sentence the place of its sentence among the Chinese sentences of the bead
     * @param first its first word in the sentence
     * @param last its last word
     */
    record Place(int pair, int sentence, int first, int last) {}

    Unit {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /** What units are known by: their words, with spaces where words without Han characters need them. */
    String key() {
        return key(words);
    }

    /** The key of a part. */
    String key(int first, int last) {
        return key(words.subList(first, last + 1));
    }

    static String key(List<ChineseWord> words) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean spaced = i > 0
                    && words.get(i).kind() != ChineseWord.Kind.HAN
                    && words.get(i - 1).kind() != ChineseWord.Kind.HAN;
            key.append(spaced ? " " : "").append(words.get(i).text());
        }
        return key.toString();
    }

    int frequency() {
        return places.size();
    }

    /** The same without its occurrences in some beads. */
    Unit without(List<Integer> pairs) {
        List<Place> rest =
                places.stream().filter(place -> !pairs.contains(place.pair())).toList();
        return new Unit(text, words, rest, marked);
    }

    /** Whether it joins terms as 和 and 、 do. */
    boolean joins() {
        return words.stream().anyMatch(word -> word.kind() == ChineseWord.Kind.CONNECTOR);
    }

    boolean isLatin() {
        return words.stream().allMatch(word -> word.isLatin() || word.kind() == ChineseWord.Kind.NUMBER);
    }
}
