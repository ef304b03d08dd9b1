package org.duizhao.read.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.bitext.Span;
import org.duizhao.read.speaker.SpeakerLabel.Form;
import org.duizhao.read.text.LiftedStamps;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;

/** The names that are speaker labels in one document, and where they stand in its texts. */
public final class SpeakerNames {
    private final TurnSigns signs;
    private final NameChoice choice;
    private final Map<String, String> spellings;

    private SpeakerNames(List<RunningText> texts, TurnSigns signs) {
        this.signs = signs;
        this.choice = NameChoice.among(candidates(texts, signs), opening(texts, signs), stampedLines(texts));
        this.spellings = choice.spellings();
    }

    /** The names among all that may be labels in the paragraphs of a page. */
    public static SpeakerNames in(List<RunningText> texts) {
        return new SpeakerNames(texts, TurnSigns.ofPage(texts));
    }

    /** The names among all that may be labels in the cues of captions, where dashes part the lines of two people. */
    public static SpeakerNames inCaptions(List<RunningText> texts) {
        return new SpeakerNames(texts, TurnSigns.ofCaptions(texts));
    }

    /** The labels of a text in order, each with the name as it was first spelled. */
    public List<SpeakerLabel> labelsOf(RunningText text) {
        List<SpeakerLabel> labels = new ArrayList<>();
        int end = 0;
        for (TurnSigns.Sign sign : signs.in(text)) {
            Optional<SpeakerLabel> label = sign.start() < end ? Optional.empty() : labelAt(text, sign);
            if (label.isPresent()) {
                labels.add(label.get());
                end = label.get().stretch().end();
            }
        }
        return labels;
    }

    private Optional<SpeakerLabel> labelAt(RunningText text, TurnSigns.Sign sign) {
        return candidatesAt(text, sign, signs)
                .filter(label -> label.name().isEmpty() || choice.isTitle(label) || isAccepted(text, label))
                .map(label ->
                        choice.isTitle(label) ? label.asTitle() : label.named(spellings.getOrDefault(label.key(), "")))
                .findFirst();
    }

    /** Where names have other signs too, a line that is nothing but a name may be what was left of a wrapped sentence. */
    private boolean isAccepted(RunningText text, SpeakerLabel label) {
        int start = label.stretch().start();
        boolean isSure = label.form() != Form.LINE
                || choice.areLinesAlone()
                || start == 0
                || text.boldAt(start).isPresent();
        return isSure && choice.accepts(label);
    }

    private static Map<Form, List<SpeakerLabel>> candidates(List<RunningText> texts, TurnSigns signs) {
        Map<Form, List<SpeakerLabel>> candidates = new EnumMap<>(Form.class);
        for (int i = 0; i < texts.size(); i++) {
            RunningText text = texts.get(i);
            boolean isSpeechNext =
                    i + 1 < texts.size() && !texts.get(i + 1).stamps().beginLine(0);
            for (TurnSigns.Sign sign : signs.in(text)) {
                candidatesAt(text, sign, signs)
                        .filter(label -> !label.name().isEmpty())
                        .filter(label -> isSpeechNext
                                || label.stretch().end() < text.text().length())
                        .forEach(label -> candidates
                                .computeIfAbsent(label.form(), form -> new ArrayList<>())
                                .add(label));
            }
        }
        return candidates;
    }

    /** Inside a paragraph a plain label has to follow a finished sentence; a wrap can part a name from its verb. */
    private static Stream<SpeakerLabel> candidatesAt(RunningText text, TurnSigns.Sign sign, TurnSigns signs) {
        boolean isAfterSentence =
                sign.labelStart() == 0 || sign.hasDash() || SentenceEnd.isAt(text.text(), sign.start());
        Stream<SpeakerLabel> named = SpeakerLabel.at(text, sign.labelStart()).stream()
                .filter(label -> label.form() != Form.LINE || signs.haveNameLines())
                .filter(label -> isPlausible(label, isAfterSentence))
                .map(label -> label.from(sign.start()));
        Span dash = new Span(sign.start(), sign.labelStart());
        return sign.hasDash() ? Stream.concat(named, Stream.of(new SpeakerLabel("", dash, Form.CHANGE))) : named;
    }

    private static boolean isPlausible(SpeakerLabel label, boolean isAfterSentence) {
        return switch (label.form()) {
            case CHANGE, BOLD -> NameShape.isPlausible(label.name());
            case STAMPED, TITLE -> true;
            case COLON, BRACKETED, LINE -> isAfterSentence && NameShape.isPlausibleUnmarked(label.name());
        };
    }

    private static Optional<SpeakerLabel> opening(List<RunningText> texts, TurnSigns signs) {
        return texts.stream()
                .limit(1)
                .flatMap(text -> candidatesAt(text, signs.in(text).get(0), signs))
                .filter(label -> label.form() == Form.COLON)
                .findFirst();
    }

    private static int stampedLines(List<RunningText> texts) {
        return texts.stream()
                .map(RunningText::stamps)
                .mapToInt(LiftedStamps::count)
                .sum();
    }
}
