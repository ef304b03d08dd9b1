package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Latin words of the Chinese text that differ by a letter or so from one that the text has more often or a glossary has:
 * {@code Anthropics} beside {@code Anthropic}.
 */
final class NearSpellings {
    private static final int SHORTEST = 5;

    /**
     * One such word.
     *
     * @param heard the word, wherever it stands
     * @param right the other
     */
    record Heard(LatinRun heard, String right) {}

    private final Map<String, List<LatinRun>> places = new LinkedHashMap<>();
    private final List<String> known;
    private final Set<String> english;

    NearSpellings(List<Pair> pairs, List<String> known) {
        this.known = known;
        for (Pair pair : pairs) {
            pair.chinese().stream()
                    .flatMap(sentence -> LatinRun.of(sentence).stream())
                    .flatMap(run -> run.parts(2).stream())
                    .filter(part -> part.hasCapital() && part.text().length() >= SHORTEST)
                    .forEach(part -> places.computeIfAbsent(part.text(), text -> new ArrayList<>())
                            .add(part));
        }
        english = pairs.stream()
                .flatMap(pair -> pair.englishWords().stream())
                .map(word -> word.written().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    List<Heard> find() {
        List<Heard> heard = new ArrayList<>();
        places.forEach((text, parts) ->
                right(text, parts.size()).forEach(right -> parts.forEach(part -> heard.add(new Heard(part, right)))));
        return heard;
    }

    private List<String> right(String text, int frequency) {
        Predicate<String> near = other -> !other.equalsIgnoreCase(text)
                && digits(other).equals(digits(text))
                && Likeness.of(text, other).isNearlySpelled();
        if (known.contains(text) || english.contains(text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<String> fromGlossary = known.stream().filter(near).limit(1).toList();
        return !fromGlossary.isEmpty()
                ? fromGlossary
                : places.entrySet().stream()
                        .filter(other -> other.getValue().size() > frequency)
                        .sorted(Comparator.comparingInt(
                                other -> -other.getValue().size()))
                        .map(Map.Entry::getKey)
                        .filter(near)
                        .limit(1)
                        .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
