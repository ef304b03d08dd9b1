package org.duizhao.read.speaker;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duizhao.read.speaker.SpeakerLabel.Form;

/**
 * Decides which of the names that may be labels in one document are. A name is sure if it comes again, is a role or has
 * the form of a person's name. Each form of label is judged by how many of its labels are sure; where one form has
 * labels, a plainer one counts only for names that the former has too.
 */
final class NameChoice {
    private static final int FEWEST_PLAIN_LABELS = 2;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_TITLES = 4;
    private static final double LEAST_TITLES = 0.8;

    private final Map<Form, List<SpeakerLabel>> candidates;
    private final Map<Form, Set<String>> accepted = new EnumMap<>(Form.class);
    private final boolean stampsHaveTitles;

    private NameChoice(Map<Form, List<SpeakerLabel>> candidates, Optional<SpeakerLabel> opening, int stampedLines) {
        this.candidates = candidates;
        this.stampsHaveTitles = areTitles(of(Form.STAMPED), stampedLines);
        Set<String> marked = keys(of(Form.CHANGE));
        marked.addAll(keys(bold(of(Form.BOLD))));
        marked.addAll(stampsHaveTitles ? Set.of() : keys(stamped(of(Form.STAMPED))));
        accept(marked, Form.CHANGE, Form.BOLD, Form.STAMPED);
        Set<String> plain = orElse(marked, plain(of(Form.COLON), opening));
        accept(plain, Form.COLON);
        Set<String> bracketed = orElse(plain, plain(of(Form.BRACKETED), Optional.empty()));
        accept(bracketed, Form.BRACKETED);
        accept(orElse(bracketed, lines(of(Form.LINE))), Form.LINE);
    }

    /**
     * Chooses among the labels there may be.
     *
     * @param candidates all of them by form, in the order of the document
     * @param opening the one that the text begins with, if it is only followed by a colon
     * @param stampedLines how many lines have a time stamp at their start or behind what may be a name
     */
    static NameChoice among(
            Map<Form, List<SpeakerLabel>> candidates, Optional<SpeakerLabel> opening, int stampedLines) {
        return new NameChoice(candidates, opening, stampedLines);
    }

    /** Whether a label is one. */
    boolean accepts(SpeakerLabel label) {
        return accepted.getOrDefault(label.form(), Set.of()).contains(label.key());
    }

    /** Whether no label is more than a line of its own. */
    boolean areLinesAlone() {
        return accepted.getOrDefault(Form.BRACKETED, Set.of()).isEmpty();
    }

    /** Whether what stands beside a time stamp is the title of a chapter. */
    boolean isTitle(SpeakerLabel label) {
        return stampsHaveTitles && label.form() == Form.STAMPED;
    }

    /** Each name as it was first spelled, by its key. */
    Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        candidates.values().stream()
                .flatMap(Collection::stream)
                .filter(this::accepts)
                .forEach(label -> spellings.putIfAbsent(label.key(), label.name()));
        return spellings;
    }

    private void accept(Set<String> names, Form... forms) {
        for (Form form : forms) {
            accepted.put(form, Set.copyOf(names));
        }
    }

    private List<SpeakerLabel> of(Form form) {
        return candidates.getOrDefault(form, List.of());
    }

    private static Set<String> orElse(Set<String> names, Collection<SpeakerLabel> labels) {
        return names.isEmpty() ? keys(labels) : names;
    }

    /** Beside nearly every stamp a title, and none of them comes again: people would take turns. */
    private static boolean areTitles(List<SpeakerLabel> stamped, int stampedLines) {
        return stamped.size() >= FEWEST_TITLES
                && stamped.size() >= LEAST_TITLES * stampedLines
                && keys(stamped).size() == stamped.size()
                && stamped.stream().noneMatch(label -> NameShape.isRole(label.name()));
    }

    /** Where one name in bold is sure, so are the others, but for things; where none is, they are lead-ins. */
    private static List<SpeakerLabel> bold(List<SpeakerLabel> labels) {
        Predicate<SpeakerLabel> sure = sure(labels);
        return labels.stream().noneMatch(sure)
                ? List.of()
                : labels.stream()
                        .filter(sure.or(label -> !NameShape.isAbstract(label.name())))
                        .toList();
    }

    /** Where most stamps stand beside sure names, what is as short as a name is one, even if it stands once. */
    private static List<SpeakerLabel> stamped(List<SpeakerLabel> beside) {
        List<SpeakerLabel> labels = beside.stream()
                .filter(label -> NameShape.isPlausibleUnmarked(label.name()))
                .toList();
        Predicate<SpeakerLabel> sure = sure(labels);
        long certain = labels.stream().filter(sure).count();
        return labels.stream()
                .filter(2 * certain < labels.size() ? sure : sure.or(label -> NameShape.isShort(label.name())))
                .toList();
    }

    /** One colon alone is ordinary text, unless the text begins with it and a name. */
    private static List<SpeakerLabel> plain(List<SpeakerLabel> labels, Optional<SpeakerLabel> opening) {
        List<SpeakerLabel> sure = labels.stream().filter(sure(labels)).toList();
        boolean isOneLeadIn =
                keys(sure).size() == 1 && !NameShape.isTelling(sure.get(0).name());
        boolean isEnough = sure.size() >= FEWEST_PLAIN_LABELS
                || opening.filter(sure::contains).isPresent();
        return !isEnough || isOneLeadIn ? List.of() : sure;
    }

    /** Lines by which at least two people take turns, one of them again or by role. */
    private static List<SpeakerLabel> lines(List<SpeakerLabel> labels) {
        List<SpeakerLabel> sure = labels.stream().filter(sure(labels)).toList();
        Set<String> names = keys(sure);
        boolean takeTurns =
                sure.size() > names.size() || sure.stream().anyMatch(label -> NameShape.isRole(label.name()));
        return sure.size() < FEWEST_LINES || names.size() < 2 || !takeTurns ? List.of() : sure;
    }

    private static Predicate<SpeakerLabel> sure(List<SpeakerLabel> labels) {
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        return label -> counts.getOrDefault(label.key(), 0) > 1 || NameShape.isTelling(label.name());
    }

    private static Set<String> keys(Collection<SpeakerLabel> labels) {
        return labels.stream().map(SpeakerLabel::key).collect(Collectors.toCollection(HashSet::new));
    }
}
