package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * English words that others are made from: {@code computational} from {@code compute}, {@code memorization} from {@code
 * memorize}. A dictionary that translates one of them tells something of the other.
 */
final class Derivation {
    private record Ending(String from, String to) {}

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_TAIL = 5;
    private static final int MOST_STEPS = 2;
    private static final List<Ending> ENDINGS = List.of(
            new Ending("ization", "ize"),
            new Ending("ation", "e"),
            new Ending("ation", ""),
            new Ending("ition", "e"),
            new Ending("ion", ""),
            new Ending("ion", "e"),
            new Ending("ment", ""),
            new Ending("ness", ""),
            new Ending("iness", "y"),
            new Ending("ability", "able"),
            new Ending("ibility", "ible"),
            new Ending("ity", ""),
            new Ending("ity", "e"),
            new Ending("ency", "ent"),
            new Ending("ancy", "ant"),
            new Ending("ical", "y"),
            new Ending("ical", "ic"),
            new Ending("ial", ""),
            new Ending("al", ""),
            new Ending("ally", ""),
            new Ending("ly", ""),
            new Ending("ing", ""),
            new Ending("ing", "e"),
            new Ending("er", ""),
            new Ending("er", "e"),
            new Ending("or", "e"),
            new Ending("able", ""),
            new Ending("able", "e"),
            new Ending("ful", ""),
            new Ending("less", ""),
            new Ending("ive", "ion"));

    private final Predicate<String> isWord;
    private final Predicate<String> isCommon;

    /**
     * Derivations over a dictionary.
     *
     * @param isWord whether it has a word
     * @param isCommon whether a word is so common that it is not taken apart
     */
    Derivation(Predicate<String> isWord, Predicate<String> isCommon) {
        this.isWord = isWord;
        this.isCommon = isCommon;
    }

    /** The words that a lower-case word may be made from, at most two endings away; not the word itself. */
    Set<String> sources(String word) {
        Set<String> sources = new LinkedHashSet<>();
        tail(word).ifPresent(sources::add);
        List<String> last = Stream.concat(Stream.of(word), tail(word).stream()).toList();
        for (int step = 0; step < MOST_STEPS; step++) {
            List<String> next = new ArrayList<>();
            last.forEach(from -> addSources(from, next));
            sources.addAll(next);
            last = next;
        }
        return sources;
    }

    /** The word that a compound ends with: {@code science} of {@code neuroscience}. */
    private Optional<String> tail(String word) {
        if (isCommon.test(word)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(SHORTEST_STEM, word.length() - SHORTEST_TAIL)
                .mapToObj(word::substring)
                .filter(isWord)
                .findFirst();
    }

    private void addSources(String word, List<String> sources) {
        for (Ending ending : ENDINGS) {
            int stem = word.length() - ending.from.length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending.from)) {
                String source = word.substring(0, stem) + ending.to;
                if (isWord.test(source)) {
                    sources.add(source);
                }
            }
        }
    }
}
