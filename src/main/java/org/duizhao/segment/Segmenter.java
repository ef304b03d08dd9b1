package org.duizhao.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;

/** Cuts transcripts of one language into sentences. Headings and events are units of their own. */
public final class Segmenter {
    private final SentenceDetector detector;

    private Segmenter(SentenceDetector detector) {
        this.detector = detector;
    }

    /** A segmenter with the models that come with the program; making it loads them. */
    public static Segmenter of(Language language) {
        return new Segmenter(
                switch (language) {
                    case CHINESE -> new ChineseSentences(ChineseSentenceModel.bundled());
                    case ENGLISH -> new EnglishSentences(EnglishSentenceModel.bundled());
                });
    }

    /** The sentences of a transcript; nothing of its blocks is lost but white space. */
    public SegmentedText segment(Transcript transcript) {
        Function<Passage, List<Span>> cut = cutting(transcript);
        CueClock clock = new CueClock(transcript.cues());
        List<Sentence> sentences = new ArrayList<>();
        String section = "";
        List<Block> blocks = transcript.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            Passage passage = blocks.get(block).passage();
            if (blocks.get(block) instanceof Block.Heading) {
                section = passage.text().strip();
            }
            for (Span stretch : stretches(blocks.get(block), cut)) {
                Span span = passage.sourceSpan(stretch);
                sentences.add(new Sentence(
                        sentences.size(),
                        kind(blocks.get(block)),
                        section,
                        turn(blocks.get(block)),
                        block,
                        passage.text().substring(stretch.start(), stretch.end()),
                        span,
                        clock.timeOf(span)));
            }
        }
        return new SegmentedText(transcript.source(), sentences, transcript.setAside());
    }

    /** How paragraphs are cut: at their marks, or in Chinese without any by their words and pauses. */
    private Function<Passage, List<Span>> cutting(Transcript transcript) {
        boolean isChinese = transcript.source().language() == Language.CHINESE;
        return !isChinese || EndMarkRate.isMarked(transcript)
                ? passage -> detector.sentences(passage.text())
                : UnmarkedSentences.in(transcript)::sentences;
    }

    private static List<Span> stretches(Block block, Function<Passage, List<Span>> cut) {
        Passage passage = block.passage();
        return block instanceof Block.Paragraph ? cut.apply(passage) : Borders.stretches(passage.text(), List.of());
    }

    private static Sentence.Kind kind(Block block) {
        if (block instanceof Block.Heading) {
            return Sentence.Kind.HEADING;
        }
        return block instanceof Block.Event ? Sentence.Kind.EVENT : Sentence.Kind.SPEECH;
    }

    private static Optional<Turn> turn(Block block) {
        return block instanceof Block.Paragraph paragraph ? Optional.of(paragraph.turn()) : Optional.empty();
    }
}
