package org.duizhao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;

/** A paragraph whose sentences are known, as a model of text without marks learns from it. */
public final class UnmarkedText {
    /** The outcome of a place where a sentence ends. */
    public static final String ENDS = "ends";
    /** The longest sentence that is looked for, in units. */
    public static final int LONGEST = 80;

    private static final String GOES_ON = "goes-on";

    private final List<Event> events;
    private final List<Integer> lengths;

    private UnmarkedText(List<Event> events, List<Integer> lengths) {
        this.events = List.copyOf(events);
        this.lengths = List.copyOf(lengths);
    }

    /**
     * A paragraph.
     *
     * @param sentenceEnds the offsets at which its sentences end, rising
     */
    public static UnmarkedText of(String paragraph, List<Integer> sentenceEnds) {
        Units units = Units.characters(paragraph, 0, Integer.MAX_VALUE);
        ChineseBorderFeatures places = ChineseBorderFeatures.of(paragraph, units);
        Set<Integer> ends = new HashSet<>();
        List<Integer> lengths = new ArrayList<>();
        int first = 0;
        int unit = 0;
        for (int end : sentenceEnds) {
            while (unit < units.size() && units.start(unit) < end) {
                unit++;
            }
            if (unit > first) {
                lengths.add(unit - first);
                ends.add(unit);
                first = unit;
            }
        }
        return new UnmarkedText(events(places, units, ends), lengths);
    }

    private static List<Event> events(ChineseBorderFeatures places, Units units, Set<Integer> ends) {
        List<Event> events = new ArrayList<>();
        long[] seen = new long[ChineseBorderFeatures.COUNT];
        for (int unit = 1; unit < units.size(); unit++) {
            places.of(unit, seen);
            events.add(new Event(
                    ends.contains(unit) ? ENDS : GOES_ON,
                    Arrays.stream(seen).mapToObj(Long::toString).toArray(String[]::new)));
        }
        return events;
    }

    /** An event for each place between two units. */
    public List<Event> events() {
        return events;
    }

    /** The lengths of its sentences, in units. */
    public List<Integer> lengths() {
        return lengths;
    }
}
