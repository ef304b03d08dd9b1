package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are speaker labels in one document. Where labels are marked (bold or {@code >>}), a plain one counts
 * only for a name that is marked elsewhere. Where none is marked, names that come again and names that are telling by
 * themselves count together: one colon alone is ordinary text.
 */
final class SpeakerNames {
    private static final int FEWEST_PLAIN_LABELS = 2;

    private final Map<String, String> spellings;

    private SpeakerNames(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    /** The names among all that may be labels in the paragraphs of a document. */
    static SpeakerNames in(List<RunningText> texts) {
        List<SpeakerLabel> candidates = candidates(texts);
        List<SpeakerLabel> marked =
                candidates.stream().filter(SpeakerLabel::isMarked).toList();
        return new SpeakerNames(spellings(marked.isEmpty() ? telling(candidates) : marked));
    }

    /** The labels of a text in order, each with the name as it was first spelled. */
    List<SpeakerLabel> labelsOf(RunningText text) {
        List<SpeakerLabel> labels = new ArrayList<>();
        int end = 0;
        for (int start : text.lineStarts()) {
            Optional<SpeakerLabel> label = start < end ? Optional.empty() : labelAt(text, start);
            if (label.isPresent()) {
                labels.add(label.get());
                end = label.get().stretch().end();
            }
        }
        return labels;
    }

    private Optional<SpeakerLabel> labelAt(RunningText text, int start) {
        return candidateAt(text, start)
                .filter(label -> label.name().isEmpty() || spellings.containsKey(label.key()))
                .map(label ->
                        new SpeakerLabel(spellings.getOrDefault(label.key(), ""), label.stretch(), label.isMarked()));
    }

    private static List<SpeakerLabel> candidates(List<RunningText> texts) {
        List<SpeakerLabel> candidates = new ArrayList<>();
        for (RunningText text : texts) {
            for (int start : text.lineStarts()) {
                candidateAt(text, start)
                        .filter(label -> !label.name().isEmpty())
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** Inside a paragraph a plain label has to follow a finished sentence; a wrap can part a name from its verb. */
    private static Optional<SpeakerLabel> candidateAt(RunningText text, int start) {
        return SpeakerLabel.at(text, start)
                .filter(label -> NameShape.isPlausible(label.name()))
                .filter(label -> start == 0 || label.isMarked() || SentenceEnd.isAt(text.text(), start));
    }

    private static List<SpeakerLabel> telling(List<SpeakerLabel> plain) {
        Map<String, Integer> counts = new HashMap<>();
        plain.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        List<SpeakerLabel> telling = plain.stream()
                .filter(label -> counts.getOrDefault(label.key(), 0) > 1 || NameShape.isTelling(label.name()))
                .toList();
        Set<String> names = new HashSet<>();
        telling.forEach(label -> names.add(label.key()));
        boolean isOneLeadIn =
                names.size() == 1 && !NameShape.isTelling(telling.get(0).name());
        return telling.size() < FEWEST_PLAIN_LABELS || isOneLeadIn ? List.of() : telling;
    }

    private static Map<String, String> spellings(List<SpeakerLabel> labels) {
        Map<String, String> spellings = new LinkedHashMap<>();
        labels.forEach(label -> spellings.putIfAbsent(label.key(), label.name()));
        return spellings;
    }
}
