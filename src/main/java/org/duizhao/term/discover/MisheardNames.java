package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Latin names in the Chinese that the English of the same bead does not have, where it has one that is spelled or sounds
 * nearly the same: {@code Vortex} beside {@code Vertex}, {@code Coro} beside {@code Quora}.
 */
final class MisheardNames {
    private static final int MOST_WORDS = 3;

    private final EnglishNames names;

    MisheardNames(EnglishNames names) {
        this.names = names;
    }

    /**
     * A name as it was heard and as it is.
     *
     * @param heard the Latin words of the Chinese
     * @param right the English
     */
    record Heard(LatinRun heard, String right) {}

    List<Heard> in(Pair pair) {
        List<LatinRun> runs =
                pair.chinese().stream().flatMap(s -> LatinRun.of(s).stream()).toList();
        Set<String> written = runs.stream()
                .flatMap(run -> run.parts(MOST_WORDS).stream())
                .map(part -> part.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> free = namesOf(pair).stream()
                .filter(name -> !written.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        List<Heard> heard = new ArrayList<>();
        for (LatinRun run : runs) {
            addHeard(run, pair, free, heard);
        }
        return heard;
    }

    private void addHeard(LatinRun run, Pair pair, List<String> free, List<Heard> heard) {
        List<LatinRun> right = run.parts(MOST_WORDS).stream()
                .filter(part -> isIn(pair, part.text()))
                .toList();
        List<Heard> nearest = run.parts(MOST_WORDS).stream()
                .filter(LatinRun::hasCapital)
                .filter(part -> !isIn(pair, part.text()) && right.stream().noneMatch(r -> covers(r, part)))
                .flatMap(part -> nearest(part, free).stream())
                .toList();
        List<LatinRun> done = new ArrayList<>();
        for (Heard one : nearest) {
            if (done.stream().noneMatch(one.heard()::overlaps)) {
                heard.add(one);
                done.add(one.heard());
            }
        }
    }

    private static boolean covers(LatinRun whole, LatinRun part) {
        return whole.first() <= part.first() && part.last() <= whole.last();
    }

    private static Optional<Heard> nearest(LatinRun part, List<String> free) {
        return free.stream()
                .filter(name -> wordsOf(name) >= part.last() - part.first() || wordsOf(name) == 1)
                .filter(name -> Likeness.of(part.text(), name).isNear())
                .max(Comparator.comparingDouble(
                        name -> Likeness.of(part.text(), name).both()))
                .map(name -> new Heard(part, name));
    }

    private static int wordsOf(String name) {
        return name.split("[ -]", -1).length;
    }

    /** Names of up to three words. */
    private List<String> namesOf(Pair pair) {
        List<String> found = new ArrayList<>();
        for (EnglishSentence sentence : pair.english()) {
            for (int first = 0; first < sentence.words().size(); first++) {
                for (int last = first; last < Math.min(sentence.words().size(), first + MOST_WORDS); last++) {
                    if (!isName(sentence, last)
                            || (last > first && !sentence.seam(last - 1).matches("[ -]"))) {
                        break;
                    }
                    found.add(sentence.between(first, last));
                }
            }
        }
        return found;
    }

    private boolean isName(EnglishSentence sentence, int word) {
        return names.contains(sentence.words().get(word).written());
    }

    private static boolean isIn(Pair pair, String latin) {
        String wanted = " " + plain(latin) + " ";
        return pair.english().stream().anyMatch(sentence -> (" " + plain(sentence.text()) + " ").contains(wanted));
    }

    /** Words with single spaces, without possessive and plural endings of capitals. */
    private static String plain(String text) {
        return text.replaceAll("['’]s\\b", "")
                .replaceAll("\\b([A-Z]{2,})s\\b", "$1")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
