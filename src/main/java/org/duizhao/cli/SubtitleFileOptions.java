package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.subtitle.SubtitleExporter;
import org.duizhao.write.subtitle.SubtitleFormat;
import org.duizhao.write.subtitle.SubtitleOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the subtitle files that a command writes look like, and where they go. */
final class SubtitleFileOptions {
    /** How subtitles show who speaks. */
    enum SpeakerStyle {
        NONE(SpeakerMarks.NONE),
        DASH(SpeakerMarks.DASH),
        PREFIX(SpeakerMarks.NAME),
        TAG(SpeakerMarks.NONE);

        private final SpeakerMarks marks;

        SpeakerStyle(SpeakerMarks marks) {
            this.marks = marks;
        }
    }

    /** A language as the names of files have it. */
    enum Side {
        ZH(Language.CHINESE),
        EN(Language.ENGLISH);

        private final Language language;

        Side(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }
    }

    @Option(
            names = "--show",
            split = ",",
            paramLabel = "LANGUAGE",
            description =
                    "What the cues show, from top to bottom: zh, en, or both, as zh,en. Default: ${DEFAULT-VALUE}.")
    private List<Side> shown;

    @Option(
            names = "--speakers",
            paramLabel = "HOW",
            defaultValue = "none",
            description =
                    "How they show who speaks: ${COMPLETION-CANDIDATES}; a tag is the format's own, which SRT lacks."
                            + " Default: none.")
    private SpeakerStyle speakers = SpeakerStyle.NONE;

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "Files to write: ${COMPLETION-CANDIDATES}. Without it, SRT goes to standard output.")
    private List<SubtitleFormat> formats = List.of();

    @Mixin
    private FolderOption folder = new FolderOption();

    /** Options of a command that shows these languages, from top to bottom, unless it is told otherwise. */
    SubtitleFileOptions(Side... shown) {
        this.shown = List.of(shown);
    }

    SpeakerMarks marks() {
        return speakers.marks;
    }

    Set<Language> languages() {
        return Set.copyOf(inOrder());
    }

    void checkUsable() {
        folder.checkUsable();
    }

    /** Writes the files, called by a name and the language, or SRT to standard output. */
    void write(List<Subtitle> cues, String name, Optional<String> title, Terminal terminal) throws IOException {
        SubtitleOptions options = new SubtitleOptions(title.orElse(name), inOrder(), speakers == SpeakerStyle.TAG);
        if (formats.isEmpty()) {
            report(SubtitleExporter.writeTo(cues, SubtitleFormat.SRT, options, terminal.bytes()), terminal);
        }
        for (SubtitleFormat format : formats) {
            Path file = folder.file(name + "." + language() + "." + format.extension());
            List<LeftOut> leftOut = SubtitleExporter.write(cues, format, options, file);
            terminal.messages().println("wrote " + file + ": " + cues.size() + " cues");
            report(leftOut, terminal);
        }
    }

    private List<Language> inOrder() {
        return shown.stream().distinct().map(side -> side.language).toList();
    }

    /** As players take it from a file's name: {@code talk.zh-en.srt}. */
    private String language() {
        return shown.stream()
                .distinct()
                .map(side -> side.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private static void report(List<LeftOut> leftOut, Terminal terminal) {
        leftOut.forEach(left -> terminal.messages().println("  left out: " + left));
    }
}
