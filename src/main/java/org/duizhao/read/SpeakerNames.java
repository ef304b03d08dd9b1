package org.duizhao.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Span;
import org.duizhao.read.SpeakerLabel.Form;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;

/**
 * The names that are speaker labels in one document. Where labels are marked (bold, {@code >>}, or with a time stamp), a
 * plain one counts only for a name that is marked elsewhere. Where none is marked, names that come again and names that
 * are telling by themselves count together: one colon alone is ordinary text.
 */
final class SpeakerNames {
    private static final int FEWEST_PLAIN_LABELS = 2;
    private static final int FEWEST_LINES = 3;

    private final TurnSigns signs;
    private final Map<Form, Set<String>> accepted;
    private final boolean areLinesAlone;
    private final Map<String, String> spellings;

    private SpeakerNames(
            TurnSigns signs, Map<Form, Set<String>> accepted, boolean areLinesAlone, Map<String, String> spellings) {
        this.signs = signs;
        this.accepted = accepted;
        this.areLinesAlone = areLinesAlone;
        this.spellings = spellings;
    }

    /** The names among all that may be labels in the paragraphs of a page. */
    static SpeakerNames in(List<RunningText> texts) {
        return of(texts, TurnSigns.ofPage(texts));
    }

    /** The names among all that may be labels in the cues of captions, where dashes part the lines of two people. */
    static SpeakerNames inCaptions(List<RunningText> texts) {
        return of(texts, TurnSigns.ofCaptions(texts));
    }

    private static SpeakerNames of(List<RunningText> texts, TurnSigns signs) {
        Map<Form, List<SpeakerLabel>> candidates = candidates(texts, signs);
        Set<String> known = new HashSet<>(keys(candidates.getOrDefault(Form.MARKED, List.of())));
        known.addAll(keys(repeatedOrTelling(candidates.getOrDefault(Form.STAMPED, List.of()))));
        Map<Form, Set<String>> accepted = new EnumMap<>(Form.class);
        accepted.put(Form.MARKED, Set.copyOf(known));
        accepted.put(Form.STAMPED, Set.copyOf(known));
        if (known.isEmpty()) {
            known.addAll(keys(telling(candidates.getOrDefault(Form.COLON, List.of()))));
        }
        accepted.put(Form.COLON, Set.copyOf(known));
        if (known.isEmpty()) {
            known.addAll(keys(telling(candidates.getOrDefault(Form.BRACKETED, List.of()))));
        }
        accepted.put(Form.BRACKETED, Set.copyOf(known));
        accepted.put(
                Form.LINE,
                known.isEmpty() ? keys(alternating(candidates.getOrDefault(Form.LINE, List.of()))) : Set.copyOf(known));
        return new SpeakerNames(signs, accepted, known.isEmpty(), spellings(candidates, accepted));
    }

    /** The labels of a text in order, each with the name as it was first spelled. */
    List<SpeakerLabel> labelsOf(RunningText text) {
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
                .filter(label -> label.name().isEmpty() || isAccepted(text, label))
                .map(label -> new SpeakerLabel(spellings.getOrDefault(label.key(), ""), label.stretch(), label.form()))
                .findFirst();
    }

    /** Where names have other signs too, a line that is nothing but a name may be what was left of a wrapped sentence. */
    private boolean isAccepted(RunningText text, SpeakerLabel label) {
        int start = label.stretch().start();
        boolean isSure = label.form() != Form.LINE
                || areLinesAlone
                || start == 0
                || text.boldAt(start).isPresent();
        return isSure && accepted.getOrDefault(label.form(), Set.of()).contains(label.key());
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
        return sign.hasDash() ? Stream.concat(named, Stream.of(new SpeakerLabel("", dash, Form.MARKED))) : named;
    }

    private static boolean isPlausible(SpeakerLabel label, boolean isAfterSentence) {
        return switch (label.form()) {
            case MARKED -> NameShape.isPlausible(label.name());
            case STAMPED -> NameShape.isPlausibleUnmarked(label.name());
            case COLON, BRACKETED, LINE -> isAfterSentence && NameShape.isPlausibleUnmarked(label.name());
        };
    }

    private static List<SpeakerLabel> telling(List<SpeakerLabel> plain) {
        List<SpeakerLabel> telling = repeatedOrTelling(plain);
        boolean isOneLeadIn =
                keys(telling).size() == 1 && !NameShape.isTelling(telling.get(0).name());
        return telling.size() < FEWEST_PLAIN_LABELS || isOneLeadIn ? List.of() : telling;
    }

    private static List<SpeakerLabel> repeatedOrTelling(List<SpeakerLabel> labels) {
        Map<String, Integer> counts = counts(labels);
        return labels.stream()
                .filter(label -> counts.getOrDefault(label.key(), 0) > 1 || NameShape.isTelling(label.name()))
                .toList();
    }

    /** Lines that come again, or name a role, where at least two people take turns by them. */
    private static List<SpeakerLabel> alternating(List<SpeakerLabel> lines) {
        Map<String, Integer> counts = counts(lines);
        List<SpeakerLabel> again = lines.stream()
                .filter(label -> counts.getOrDefault(label.key(), 0) > 1 || NameShape.isRole(label.name()))
                .toList();
        return again.size() < FEWEST_LINES || keys(again).size() < 2 ? List.of() : again;
    }

    private static Map<String, Integer> counts(List<SpeakerLabel> labels) {
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        return counts;
    }

    private static Set<String> keys(List<SpeakerLabel> labels) {
        return labels.stream().map(SpeakerLabel::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> spellings(
            Map<Form, List<SpeakerLabel>> candidates, Map<Form, Set<String>> accepted) {
        Map<String, String> spellings = new HashMap<>();
        candidates.forEach((form, labels) -> labels.stream()
                .filter(label -> accepted.getOrDefault(form, Set.of()).contains(label.key()))
                .forEach(label -> spellings.putIfAbsent(label.key(), label.name())));
        return spellings;
    }
}
