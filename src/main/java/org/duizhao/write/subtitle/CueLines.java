package org.duizhao.write.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;

/** The lines of a cue from top to bottom, with who speaks written before them where that is part of the text. */
final class CueLines {
    private final SubtitleOptions options;
    private final SpeakerStyle speakers;

    /**
     * The lines of a file.
     *
     * @param speakers how speakers are written into the text; not {@link SpeakerStyle#TAG}
     */
    CueLines(SubtitleOptions options, SpeakerStyle speakers) {
        this.options = options;
        this.speakers = speakers;
    }

    /** Every line of a cue. */
    List<String> of(Subtitle cue) {
        List<String> lines = new ArrayList<>();
        options.languages().forEach(language -> lines.addAll(of(cue, language)));
        return lines;
    }

    /** The lines of one language. */
    List<String> of(Subtitle cue, Language language) {
        List<String> lines = new ArrayList<>(cue.lines(language));
        if (!lines.isEmpty() && cue.startsTurn()) {
            lines.set(0, before(cue, language) + lines.get(0));
        }
        return lines;
    }

    private String before(Subtitle cue, Language language) {
        return switch (speakers) {
            case DASH -> language == Language.CHINESE ? "－" : "- ";
            case PREFIX, TAG -> cue.speaker().isEmpty() ? "" : cue.speaker() + (language == Language.CHINESE ? "：" : ": ");
            case NONE -> "";
        };
    }
}
