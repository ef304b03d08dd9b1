package org.duizhao.term.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TextStretch;

/**
 * A spelling of a name in Latin letters, case apart, with its places.
 *
 * @param written as it stands first
 * @param places where it stands, in order
 * @param labels in how many sentences it is part of the speaker's name
 */
record NameForm(String written, List<Place> places, int labels) {
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z])[A-Z][A-Za-z]{3,40}+(?![A-Za-z])");

    /** Where a spelling stands. */
    record Place(int bead, TextStretch at) {}

    NameForm {
        places = List.copyOf(places);
    }

    /** Latin words of the Chinese, capitalised words inside English sentences, speakers; not what is known to be misheard. */
    static List<NameForm> of(CheckedText text) {
        Map<String, NameForm> forms = new LinkedHashMap<>();
        for (CheckedBead bead : text.beads()) {
            bead.chinese()
                    .forEach(sentence ->
                            places(bead, sentence, Language.CHINESE).forEach(place -> merge(forms, sentence, place)));
            bead.english()
                    .forEach(sentence -> places(bead, sentence, Language.ENGLISH)
                            .filter(place -> place.at().stretch().start() > 0)
                            .forEach(place -> merge(forms, sentence, place)));
            Stream.concat(bead.chinese().stream(), bead.english().stream())
                    .flatMap(sentence -> NAME.matcher(sentence.speaker()).results())
                    .forEach(name -> merge(forms, new NameForm(name.group(), List.of(), 1)));
        }
        return List.copyOf(forms.values());
    }

    private static Stream<Place> places(CheckedBead bead, Sentence sentence, Language side) {
        return NAME.matcher(sentence.text())
                .results()
                .map(name -> new TextStretch(side, sentence.index(), new Span(name.start(), name.end())))
                .filter(at -> bead.terms().stream().noneMatch(match -> isMisheard(match, at)))
                .map(at -> new Place(bead.index(), at));
    }

    private static boolean isMisheard(TermMatch match, TextStretch at) {
        return match.misheard() && TextStretch.of(match).overlaps(at);
    }

    private static void merge(Map<String, NameForm> forms, Sentence sentence, Place place) {
        Span stretch = place.at().stretch();
        String written = sentence.text().substring(stretch.start(), stretch.end());
        merge(forms, new NameForm(written, List.of(place), 0));
    }

    private static void merge(Map<String, NameForm> forms, NameForm form) {
        forms.merge(form.key(), form, NameForm::and);
    }

    private NameForm and(NameForm other) {
        List<Place> both = new ArrayList<>(places);
        both.addAll(other.places);
        return new NameForm(written, both, labels + other.labels);
    }

    /** The spelling in small letters. */
    String key() {
        return written.toLowerCase(Locale.ROOT);
    }

    boolean isInEnglish() {
        return places.stream().anyMatch(place -> place.at().side() == Language.ENGLISH);
    }

    /** Whether the Chinese of a bead has it where the English has the other and not it. */
    boolean isTranslatedAs(NameForm other) {
        return places.stream()
                .filter(place -> place.at().side() == Language.CHINESE)
                .anyMatch(place -> other.isInEnglishOf(place.bead()) && !isInEnglishOf(place.bead()));
    }

    private boolean isInEnglishOf(int bead) {
        return places.stream()
                .anyMatch(place -> place.bead() == bead && place.at().side() == Language.ENGLISH);
    }

    int count() {
        return places.size() + labels;
    }

    /** Whether one letter more, less, other or swapped makes it the other. */
    boolean differsByOneLetter(NameForm other) {
        String a = key();
        String b = other.key();
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restOfA = a.substring(start);
        String restOfB = b.substring(start);
        return isOneLetterMore(restOfA, restOfB)
                || isOneLetterMore(restOfB, restOfA)
                || (haveOneTail(restOfA, restOfB, 1) && !restOfA.equals(restOfB))
                || (haveOneTail(restOfA, restOfB, 2)
                        && restOfA.charAt(0) == restOfB.charAt(1)
                        && restOfA.charAt(1) == restOfB.charAt(0));
    }

    private static boolean isOneLetterMore(String longer, String shorter) {
        return longer.length() == shorter.length() + 1 && longer.endsWith(shorter);
    }

    private static boolean haveOneTail(String a, String b, int from) {
        return a.length() >= from && b.length() >= from && a.substring(from).equals(b.substring(from));
    }
}
