package org.duizhao.write.subtitle;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;

/**
 * What a subtitle file shows.
 *
 * @param title what the talk is called, or empty
 * @param languages the languages from top to bottom; one or two
 * @param hasVoices whether each cue says in the format's own way who speaks: by a voice span in WebVTT, the name of the event in
 *     ASS, an agent in TTML; SubRip has none
 */
public record SubtitleOptions(String title, List<Language> languages, boolean hasVoices) {
    public SubtitleOptions {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new IllegalArgumentException("a subtitle file shows one language or two: " + languages);
        }
    }

    /** The lines of a cue from top to bottom. */
    List<String> lines(Subtitle cue) {
        return languages.stream()
                .flatMap(language -> cue.lines(language).stream())
                .toList();
    }

    /** The languages that a cue has lines of, from top to bottom. */
    List<Language> languagesOf(Subtitle cue) {
        return languages.stream()
                .filter(language -> !cue.lines(language).isEmpty())
                .toList();
    }
}
