package org.duizhao.read;

import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Transcript;
import org.duizhao.read.caption.Caption;
import org.duizhao.read.caption.CaptionFile;

/** The transcript in a caption file: its cues in order of time, joined into paragraphs. */
final class CaptionTranscript {
    private CaptionTranscript() {}

    static Transcript of(Source source, CaptionFile file) {
        List<Caption> captions = file.captions().stream()
                .sorted(Comparator.comparingLong(caption -> caption.time().startMillis()))
                .toList();
        List<Cue> cues = captions.stream().map(Caption::cue).toList();
        List<Block> blocks = Blocks.of(CaptionParts.of(captions, source.language()));
        return new Transcript(source, TurnTimes.of(cues).timed(blocks), cues, file.setAside());
    }
}
