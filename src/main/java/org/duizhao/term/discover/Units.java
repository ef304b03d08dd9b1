package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.discover.Unit.Place;

/** Every string of the Chinese sentences that has the shape of a term, or that the text marks as one. */
final class Units {
    private static final Pattern MARKED = Pattern.compile("《([^《》]{2,30})》|“([^“”，。！？]{2,14})”|（([^（），。！？]{2,14})）");

    private final UnitPatterns patterns;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private Units(UnitPatterns patterns) {
        this.patterns = patterns;
    }

    private static final class Found {
        private final String text;
        private final List<ChineseWord> words;
        private final List<Place> places = new ArrayList<>();
        private boolean marked;

        Found(String text, List<ChineseWord> words) {
            this.text = text;
            this.words = words;
        }
    }

    static List<Unit> of(List<Pair> pairs, Lexicon lexicon) {
        Units units = new Units(new UnitPatterns(lexicon));
        for (int pair = 0; pair < pairs.size(); pair++) {
            List<ChineseSentence> sentences = pairs.get(pair).chinese();
            for (int sentence = 0; sentence < sentences.size(); sentence++) {
                units.add(sentences.get(sentence), pair, sentence);
            }
        }
        return units.found.values().stream()
                .map(unit -> new Unit(unit.text, unit.words, unit.places, unit.marked))
                .filter(unit -> unit.frequency() > 1 || unit.marked() || !unit.joins())
                .toList();
    }

    private void add(ChineseSentence sentence, int pair, int place) {
        List<ChineseWord> words = sentence.words();
        for (int first = 0; first < words.size(); first++) {
            int last = first;
            while (last < words.size() && last - first < UnitPatterns.MOST_WORDS && patterns.canHold(words.get(last))) {
                if (patterns.isUnit(words.subList(first, last + 1))) {
                    add(sentence, new Place(pair, place, first, last), false);
                }
                last++;
            }
        }
        addMarked(sentence, pair, place);
    }

    private void addMarked(ChineseSentence sentence, int pair, int place) {
        Matcher marked = MARKED.matcher(sentence.text());
        while (marked.find()) {
            int first = wordFrom(sentence, marked.start() + 1);
            int last = wordFrom(sentence, marked.end() - 1) - 1;
            if (first <= last) {
                add(sentence, new Place(pair, place, first, last), true);
            }
        }
    }

    private static int wordFrom(ChineseSentence sentence, int offset) {
        int word = 0;
        while (word < sentence.words().size() && sentence.words().get(word).start() < offset) {
            word++;
        }
        return word;
    }

    private void add(ChineseSentence sentence, Place place, boolean marked) {
        String text = sentence.between(place.first(), place.last());
        List<ChineseWord> words = sentence.words().subList(place.first(), place.last() + 1);
        Found unit = found.computeIfAbsent(Unit.key(words), key -> new Found(text, words));
        unit.marked |= marked;
        if (!unit.places.contains(place)) {
            unit.places.add(place);
        }
    }
}
