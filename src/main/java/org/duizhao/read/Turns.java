package org.duizhao.read;

import java.util.HashMap;
import java.util.Map;

/** Who is named from where to where by the labels of a talk. */
final class Turns {
    /** For each part, the last label of anybody who was named before it; -1 where nobody was. */
    private final int[] lastOfThoseBefore;

    private final int from;

    /** @param from the first part of the talk */
    Turns(Outline outline, int from) {
        this.from = from;
        Map<String, Integer> last = new HashMap<>();
        outline.labels().forEach(label -> last.put(speaker(outline, label), label));
        this.lastOfThoseBefore = new int[outline.size() + 1];
        int latest = -1;
        for (int i = from; i <= outline.size(); i++) {
            lastOfThoseBefore[i] = latest;
            if (i < outline.size() && outline.part(i) instanceof Part.Label label) {
                latest = Math.max(latest, last.getOrDefault(label.speaker(), i));
            }
        }
    }

    /** Whether somebody was named before a part, and nobody of them is named from it on. */
    boolean areOverAt(int part) {
        return part >= from && lastOfThoseBefore[part] >= 0 && lastOfThoseBefore[part] < part;
    }

    private static String speaker(Outline outline, int label) {
        return outline.part(label) instanceof Part.Label named ? named.speaker() : "";
    }
}
