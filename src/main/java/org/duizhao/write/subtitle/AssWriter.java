package org.duizhao.write.subtitle;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;

/** Advanced SubStation Alpha 4+: one event for a cue, and in it each language in a style of its own. */
final class AssWriter implements SubtitleWriter {
    private static final String STYLES = """
            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
            Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, \
            MarginR, MarginV, Encoding
            Style: Chinese,Noto Sans CJK SC,64,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,\
            60,60,50,1
            Style: English,Arial,46,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,2,1,2,60,60,50,1

            """;

    @Override
    public void write(List<Subtitle> cues, SubtitleOptions options, Writer out) throws IOException {
        out.write("[Script Info]\n");
        out.write("Title: " + onOneLine(options.title()) + "\n");
        out.write("ScriptType: v4.00+\nWrapStyle: 2\nScaledBorderAndShadow: yes\nPlayResX: 1920\nPlayResY: 1080\n\n");
        out.write(STYLES);
        out.write("[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n");
        for (Subtitle cue : cues) {
            List<Language> shown = options.languagesOf(cue);
            String speaker = options.hasVoices() ? onOneLine(cue.speaker()).replace(",", "，") : "";
            out.write("Dialogue: 0," + Timestamps.centiseconds(cue.time().startMillis()) + ","
                    + Timestamps.centiseconds(cue.time().endMillis()) + "," + style(shown.get(0)) + "," + speaker
                    + ",0,0,0,," + text(cue, shown) + "\n");
        }
    }

    private static String text(Subtitle cue, List<Language> shown) {
        List<String> parts = new ArrayList<>();
        for (Language language : shown) {
            String own = String.join(
                    "\\N", cue.lines(language).stream().map(AssWriter::escaped).toList());
            parts.add(parts.isEmpty() ? own : "{\\r" + style(language) + "}" + own);
        }
        return String.join("\\N", parts);
    }

    private static String style(Language language) {
        return language == Language.CHINESE ? "Chinese" : "English";
    }

    /** Braces would open an override; a backslash gets a character without width behind it, so that it begins none. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\u2060").replace("{", "\\{").replace("}", "\\}");
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
