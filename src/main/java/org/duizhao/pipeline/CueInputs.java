package org.duizhao.pipeline;

import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.caption.style.StyleGuide;

/**
 * What cues have to be like.
 *
 * @param style their limits
 * @param languages what they show
 * @param speakers what is written before the first line of a turn
 */
public record CueInputs(StyleGuide style, Set<Language> languages, SpeakerMarks speakers) {
    public CueInputs {
        languages = Set.copyOf(languages);
    }
}
