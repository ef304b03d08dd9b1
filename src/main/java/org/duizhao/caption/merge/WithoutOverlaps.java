package org.duizhao.caption.merge;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;

/** Makes room between cues: English alone gives way to the Chinese beside it, whose times are a person's. */
final class WithoutOverlaps {
    /** English alone that is left less time than this stands with the cue before it. */
    private static final long LEAST_MILLIS = 500;

    private final List<Subtitle> cues = new ArrayList<>();

    private WithoutOverlaps() {}

    /** Cues in order of their starts. */
    static List<Subtitle> of(List<Subtitle> cues) {
        WithoutOverlaps room = new WithoutOverlaps();
        for (int i = 0; i < cues.size(); i++) {
            long next = i + 1 < cues.size() ? cues.get(i + 1).time().startMillis() : Long.MAX_VALUE;
            room.add(cues.get(i), next);
        }
        return room.cues;
    }

    private void add(Subtitle cue, long nextStart) {
        if (!cue.chinese().isEmpty()) {
            cues.add(cue);
            return;
        }
        long before = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).time().endMillis();
        long start = Math.max(before, cue.time().startMillis());
        long end = Math.min(nextStart, cue.time().endMillis());
        if (end - start >= LEAST_MILLIS || cues.isEmpty()) {
            cues.add(cue.at(new TimeRange(start, Math.max(start, end))));
        } else {
            join(cue.english());
        }
    }

    private void join(List<String> english) {
        Subtitle last = cues.remove(cues.size() - 1);
        List<String> lines = new ArrayList<>(last.english());
        lines.addAll(english);
        cues.add(new Subtitle(last.time(), last.speaker(), last.startsTurn(), last.chinese(), lines));
    }
}
