package org.duizhao.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimedWord;
import org.duizhao.bitext.Transcript;
import org.duizhao.read.caption.Caption;
import org.duizhao.read.caption.CaptionFile;
import org.duizhao.read.caption.OneLanguage;

/** The transcript in a caption file: its cues in order of time, joined into paragraphs. */
final class CaptionTranscript {
    private CaptionTranscript() {}

    static Transcript of(Source source, CaptionFile read, TalkExtent extent) {
        CaptionFile file = OneLanguage.of(read, source.language());
        Kept kept = Kept.of(source, file, extent);
        List<Caption> captions = kept.captions().stream()
                .sorted(Comparator.comparingLong(caption -> caption.time().startMillis()))
                .toList();
        List<Cue> cues = captions.stream().map(Caption::cue).toList();
        List<Block> blocks = Blocks.of(CaptionParts.of(captions, source.language()));
        return new Transcript(source, TurnTimes.of(cues).timed(blocks), cues, words(captions, blocks), kept.setAside());
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

    /** The captions of the talk, and what else stands in the file. */
    private record Kept(List<Caption> captions, List<SetAside> setAside) {
        static Kept of(Source source, CaptionFile file, TalkExtent extent) {
            List<Caption> all = file.captions();
            TalkLimits limits = TalkLimits.of(
                    extent, source, all.stream().map(CaptionTranscript::stretch).toList());
            int from = limits.first().orElse(0);
            int to = limits.last().orElse(all.size() - 1) + 1;
            List<SetAside> setAside = new ArrayList<>();
            if (from > 0) {
                setAside.add(new SetAside(extent(all.subList(0, from)), Reason.BEFORE_START));
            }
            if (to < all.size()) {
                setAside.add(new SetAside(extent(all.subList(to, all.size())), Reason.AFTER_END));
            }
            List<SetAside> notes = file.setAside().stream()
                    .filter(note ->
                            setAside.stream().noneMatch(aside -> aside.span().overlaps(note.span())))
                    .toList();
            setAside.addAll(notes);
            setAside.sort(Comparator.comparingInt(aside -> aside.span().start()));
            return new Kept(all.subList(from, to), setAside);
        }
    }

    private static TalkLimits.Stretch stretch(Caption caption) {
        String text = caption.voices().stream()
                .map(voice -> voice.name().orElse("") + voice.text().text())
                .collect(Collectors.joining());
        return new TalkLimits.Stretch(text, caption.cue().span());
    }

    private static Span extent(List<Caption> captions) {
        return captions.get(0)
                .cue()
                .span()
                .union(captions.get(captions.size() - 1).cue().span());
    }
}
