package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct units of one side of a pair of texts, numbered in order of appearance. */
final class Vocabulary {
    static final int ABSENT = -1;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> units = new ArrayList<>();

    int add(String unit) {
        return ids.computeIfAbsent(unit, u -> {
            units.add(u);
            return units.size() - 1;
        });
    }

    int id(String unit) {
        return ids.getOrDefault(unit, ABSENT);
    }

    String unit(int id) {
        return units.get(id);
    }

    int size() {
        return units.size();
    }
}
