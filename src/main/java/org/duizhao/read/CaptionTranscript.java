package org.duizhao.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimedWord;
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
        return new Transcript(source, TurnTimes.of(cues).timed(blocks), cues, words(captions, blocks), file.setAside());
    }

    /** The words of paragraphs; labels and events have no times of words. */
    private static List<TimedWord> words(List<Caption> captions, List<Block> blocks) {
        TreeMap<Integer, Span> spoken = new TreeMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                Span span = paragraph.passage().span();
                spoken.put(span.end(), span);
            }
        }
        List<TimedWord> words = new ArrayList<>();
        for (Caption caption : captions) {
            for (TimedWord word : caption.words()) {
                var next = spoken.higherEntry(word.span().start());
                if (next != null && next.getValue().overlaps(word.span())) {
                    words.add(new TimedWord(word.span().within(next.getValue()), word.startMillis()));
                }
            }
        }
        return words;
    }
}
