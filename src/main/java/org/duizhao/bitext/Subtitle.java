package org.duizhao.bitext;

import java.util.List;

/**
 * One cue of a subtitle file that is made: what is shown, line by line.
 *
 * @param time when it is shown
 * @param speaker who speaks, or the empty string
 * @param startsTurn whether that person begins to speak with it
 * @param chinese the Chinese lines, none in a file of English only
 * @param english the English lines, none in a file of Chinese only
 */
public record Subtitle(TimeRange time, String speaker, boolean startsTurn, List<String> chinese, List<String> english) {
    public Subtitle {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
    }

    /** The same cue at another time. */
    public Subtitle at(TimeRange other) {
        return new Subtitle(other, speaker, startsTurn, chinese, english);
    }

    /** Whether it shows both languages. */
    public boolean isBilingual() {
        return !chinese.isEmpty() && !english.isEmpty();
    }

    /** The lines of one language. */
    public List<String> lines(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
