package org.duizhao.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Sentence;

/** The named speakers of one side, numbered. */
final class Speakers {
    static final int NOBODY = -1;

    private final Map<String, Integer> ids = new HashMap<>();

    static Speakers of(List<Sentence> sentences) {
        Speakers speakers = new Speakers();
        for (Sentence sentence : sentences) {
            if (!sentence.speaker().isEmpty()) {
                speakers.ids.putIfAbsent(sentence.speaker(), speakers.ids.size());
            }
        }
        return speakers;
    }

    int idOf(Sentence sentence) {
        return ids.getOrDefault(sentence.speaker(), NOBODY);
    }

    int size() {
        return ids.size();
    }
}
