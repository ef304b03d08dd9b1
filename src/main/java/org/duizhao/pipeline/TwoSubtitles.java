package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.StreamAligner;
import org.duizhao.align.TimedRuns;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;
import org.duizhao.caption.merge.AlignedCues;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.SubtitleReader;
import org.duizhao.term.TermFinder;

/** Two subtitle files of one video: the cues of the Chinese one aligned with the words of the English one, by text and time. */
final class TwoSubtitles {
    private TwoSubtitles() {}

    static AlignedCues align(MergeInputs inputs) {
        Lexicon lexicon = Lexicon.bundled(inputs.dictionaries());
        List<Subtitle> cues = chineseCues(inputs);
        Transcript english = inputs.english().read(Language.ENGLISH);
        List<SpokenWord> words = TimedTalk.words(english);
        SegmentedText chinese = asSentences(cues, inputs.chinese().toString());
        List<TermMatch> terms = new TermFinder(MainPath.termBase(inputs.glossaries()), lexicon).find(chinese);
        TimedRuns aligned =
                new StreamAligner(lexicon).alignTimed(chinese, words, captionStarts(words, english.cues()), terms);
        return new AlignedCues(cues, words, english.cues(), aligned.runs(), aligned.retiming());
    }

    private static List<Subtitle> chineseCues(MergeInputs inputs) {
        List<Subtitle> cues = SubtitleReader.read(inputs.chinese(), inputs.chineseEncoding()).stream()
                .filter(cue -> !cue.chinese().isEmpty())
                .sorted(Comparator.comparingLong(cue -> cue.time().startMillis()))
                .toList();
        if (cues.isEmpty()) {
            throw new BadInputException(
                    Place.of(inputs.chinese().toString()),
                    "there is no Chinese in it",
                    "name the file with Chinese subtitles first, then that with English ones");
        }
        return cues;
    }

    private static SegmentedText asSentences(List<Subtitle> cues, String name) {
        List<Sentence> sentences = new ArrayList<>();
        for (Subtitle cue : cues) {
            int place = sentences.size();
            sentences.add(new Sentence(
                    place,
                    Sentence.Kind.SPEECH,
                    "",
                    Optional.of(new Turn(0, cue.speaker())),
                    place,
                    String.join(" ", cue.chinese()),
                    new Span(place, place + 1),
                    Optional.of(cue.time())));
        }
        return new SegmentedText(new Source(name, Language.CHINESE, ""), sentences, List.of());
    }

    private static BitSet captionStarts(List<SpokenWord> words, List<Cue> captions) {
        CueOrder order = CueOrder.of(captions);
        BitSet starts = new BitSet();
        int before = -1;
        for (int w = 0; w < words.size(); w++) {
            int caption = order.firstEndingBehind(words.get(w).span().start());
            starts.set(w, caption != before);
            before = caption;
        }
        return starts;
    }
}
