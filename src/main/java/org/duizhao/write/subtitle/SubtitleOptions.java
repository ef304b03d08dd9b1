package org.duizhao.write.subtitle;

import java.util.List;
import org.duizhao.bitext.Language;

/**
 * What a subtitle file shows.
 *
 * @param title what the talk is called, or empty
 * @param languages the languages from top to bottom; one or two
 * @param speakers how it shows who speaks
 */
public record SubtitleOptions(String title, List<Language> languages, SpeakerStyle speakers) {
    public SubtitleOptions {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new IllegalArgumentException("a subtitle file shows one language or two: " + languages);
        }
    }
}
