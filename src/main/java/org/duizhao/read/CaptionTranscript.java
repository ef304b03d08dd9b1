package org.duizhao.read;

import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;

/** The transcript in a caption file: its cues in order of time, joined into paragraphs. */
final class CaptionTranscript {
    private CaptionTranscript() {}

    static Transcript of(Source source, CaptionFile file) {
        List<Caption> captions = file.captions().stream()
                .sorted(Comparator.comparingLong(caption -> caption.time().startMillis()))
                .toList();
        return new Transcript(
                source,
                Blocks.of(CaptionParts.of(captions, source.language())),
                captions.stream().map(Caption::cue).toList(),
                file.setAside());
    }
}
