package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.term.discover.Unit.Place;

/** The order of candidates: by termhood, but what says nothing new comes after all that does. */
final class Ranking {
    private record WordAt(int pair, int sentence, int word) {}

    private final Set<WordAt> taken = new HashSet<>();
    private final Map<String, Set<WordAt>> takenByEnglish = new HashMap<>();

    private Ranking(Collection<Place> taken) {
        taken.stream().flatMap(Ranking::words).forEach(this.taken::add);
    }

    /** A rendered unit with its termhood. */
    record Ranked(Rendered rendered, double termhood) {}

    /**
     * In order.
     *
     * @param known where terms stand that need no candidate
     */
    static List<Ranked> of(List<Ranked> candidates, Collection<Place> known) {
        Ranking ranking = new Ranking(known);
        List<Ranked> first = new ArrayList<>();
        List<Ranked> last = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingDouble(Ranked::termhood).reversed())
                .forEach(one -> (ranking.repeats(one.rendered()) ? last : first).add(one));
        first.addAll(last);
        return first;
    }

    /** Whether all its words stand in better candidates, or some do in one with the same English. */
    private boolean repeats(Rendered one) {
        List<WordAt> words =
                one.unit().places().stream().flatMap(Ranking::words).toList();
        Set<WordAt> sameEnglish = takenByEnglish.computeIfAbsent(one.key(), key -> new HashSet<>());
        boolean repeats = taken.containsAll(words)
                || (one.rendering().isPresent() && words.stream().anyMatch(sameEnglish::contains));
        taken.addAll(words);
        sameEnglish.addAll(words);
        return repeats;
    }

    private static Stream<WordAt> words(Place place) {
        return IntStream.rangeClosed(place.first(), place.last())
                .mapToObj(word -> new WordAt(place.pair(), place.sentence(), word));
    }
}
