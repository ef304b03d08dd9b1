package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duizhao.bitext.Term;
import org.duizhao.term.discover.Candidate.Example;
import org.duizhao.term.discover.Ranking.Ranked;
import org.duizhao.term.discover.Unit.Place;

/** Makes entries of ranked units and of the wrong spellings found. */
final class Proposals {
    private static final int MOST_EXAMPLES = 3;
    /** How likely a name is a term of which nothing is known but that it was misheard. */
    private static final double MISHEARD_ONLY = 0.5;

    private final List<Pair> pairs;
    private final EnglishForm form;
    private final Map<String, List<Mishearing>> mishearings = new LinkedHashMap<>();
    private final List<Mishearing> wrong;

    Proposals(List<Pair> pairs, EnglishForm form, List<Mishearing> found) {
        this.pairs = pairs;
        this.form = form;
        wrong = List.copyOf(found);
        for (Mishearing one : found) {
            mishearings
                    .computeIfAbsent(key(one.right()), key -> new ArrayList<>())
                    .add(one);
        }
    }

    /** The entries in order; what was misheard comes right behind what is sure. */
    List<Candidate> of(List<Ranked> ranked) {
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked) {
            if (!isWrong(one.rendered().unit())) {
                candidates.add(candidate(one));
            }
        }
        int sure = 0;
        while (sure < candidates.size() && candidates.get(sure).termhood() >= MISHEARD_ONLY) {
            sure++;
        }
        List<Candidate> others = candidates.subList(sure, candidates.size());
        List<Candidate> order = new ArrayList<>(candidates.subList(0, sure));
        others.stream().filter(one -> !one.mishearings().isEmpty()).forEach(order::add);
        mishearings.values().stream().map(Proposals::misheardOnly).forEach(order::add);
        others.stream().filter(one -> one.mishearings().isEmpty()).forEach(order::add);
        return order;
    }

    private Candidate candidate(Ranked one) {
        Unit unit = one.rendered().unit();
        List<Mishearing> misheard = mishearings.getOrDefault(key(unit.text()), List.of());
        mishearings.remove(key(unit.text()));
        Term term = Term.builder(
                        unit.text(), one.rendered().rendering().map(form::of).orElse(""))
                .misheard(misheard.stream().map(Mishearing::form).toList())
                .note(note(misheard))
                .status(Term.Status.PROPOSED)
                .build();
        return new Candidate(term, one.termhood(), sentences(unit), misheard, examples(unit));
    }

    /** Whether a unit holds a wrong spelling wherever it stands. */
    private boolean isWrong(Unit unit) {
        return wrong.stream()
                .anyMatch(one -> unit.text().contains(one.form().text())
                        && one.sentences().containsAll(sentences(unit)));
    }

    private List<Integer> sentences(Unit unit) {
        return unit.places().stream()
                .map(place -> sentence(place).index())
                .distinct()
                .toList();
    }

    private static Candidate misheardOnly(List<Mishearing> misheard) {
        String right = misheard.get(0).right();
        Term term = Term.builder(right, right)
                .misheard(misheard.stream().map(Mishearing::form).toList())
                .note(note(misheard))
                .status(Term.Status.PROPOSED)
                .build();
        return new Candidate(term, MISHEARD_ONLY, List.of(), misheard, List.of());
    }

    private static String note(List<Mishearing> misheard) {
        return misheard.stream()
                .map(one -> "%s in %s: %s"
                        .formatted(
                                one.form().text(),
                                one.sentences().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                one.evidence().reason()))
                .collect(Collectors.joining("; "));
    }

    private List<Example> examples(Unit unit) {
        return unit.places().stream()
                .map(place -> new Example(sentence(place).text(), english(place)))
                .distinct()
                .limit(MOST_EXAMPLES)
                .toList();
    }

    private ChineseSentence sentence(Place place) {
        return pairs.get(place.pair()).chinese().get(place.sentence());
    }

    private String english(Place place) {
        return pairs.get(place.pair()).english().stream()
                .map(EnglishSentence::text)
                .collect(Collectors.joining(" "));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
