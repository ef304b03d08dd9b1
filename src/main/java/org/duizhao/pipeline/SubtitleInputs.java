package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.caption.style.StyleGuide;

/**
 * What subtitles are made of.
 *
 * @param chinese the Chinese transcript, whose times, if it has any, do not count
 * @param english the English captions
 * @param glossaries in order of priority, highest first
 * @param dictionaries dictionaries of one's own
 * @param style the limits of cues
 * @param languages what is shown
 * @param speakers what is written before the first line of a turn
 */
public record SubtitleInputs(
        Location chinese,
        Location english,
        List<Path> glossaries,
        List<Path> dictionaries,
        StyleGuide style,
        Set<Language> languages,
        SpeakerMarks speakers) {
    public SubtitleInputs {
        glossaries = List.copyOf(glossaries);
        dictionaries = List.copyOf(dictionaries);
        languages = Set.copyOf(languages);
    }
}
