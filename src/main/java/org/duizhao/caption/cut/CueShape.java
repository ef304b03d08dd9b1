package org.duizhao.caption.cut;

import java.util.List;
import org.duizhao.bitext.TimeRange;

/**
 * The cue between two points of a timeline, as it would be shown.
 *
 * @param time when
 * @param chinese its Chinese lines
 * @param english its English lines
 * @param cost what it costs (lower: better), limits that are not kept included
 */
record CueShape(TimeRange time, List<String> chinese, List<String> english, double cost) {
    boolean isEmpty() {
        return chinese.isEmpty() && english.isEmpty();
    }
}
