package org.duizhao.term.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.Term.LetterCase;
import org.duizhao.bitext.Term.Status;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.xml.XmlElement;

/**
 * A concept of a term base, read as an entry. Its Chinese term is the first preferred one, or else one of which nothing is
 * said, or else the first; the others are variants. Its English is chosen in the same way, but never is a deprecated term:
 * those are forbidden.
 */
final class TbxConcept {
    private static final List<String> CHINESE = List.of("zh", "zho", "chi", "cmn");
    private static final List<String> ENGLISH = List.of("en", "eng");

    private final Place place;
    private final TbxLevel about;
    private final List<TbxLevel> levels = new ArrayList<>();
    private final List<TbxTerm> forms = new ArrayList<>();
    private final List<TbxTerm> misheard = new ArrayList<>();
    private final List<TbxTerm> english = new ArrayList<>();
    private final Map<String, Integer> notRead = new TreeMap<>();

    TbxConcept(XmlElement concept) {
        place = concept.place();
        about = new TbxLevel(concept, notRead);
        levels.add(about);
        concept.children("langSet", "langSec").forEach(this::addLanguage);
        Stream.of(forms, misheard, english)
                .flatMap(Collection::stream)
                .map(TbxTerm::about)
                .forEach(levels::add);
    }

    private void addLanguage(XmlElement language) {
        String tag = language.attribute("lang").toLowerCase(Locale.ROOT);
        String primary = tag.split("[-_]", 2)[0];
        if (CHINESE.contains(primary)) {
            levels.add(new TbxLevel(language, notRead));
            TbxTerm.of(language, notRead).forEach(term -> (term.isMisheard() ? misheard : forms).add(term));
        } else if (ENGLISH.contains(primary)) {
            levels.add(new TbxLevel(language, notRead));
            TbxTerm.of(language, notRead).forEach(english::add);
        } else {
            notRead.merge("language \"" + tag + "\"", 1, Integer::sum);
        }
    }

    Place place() {
        return place;
    }

    /** The entry; empty where the concept has no Chinese, or no English that may be used. */
    Optional<Term> term() {
        return whyNoEntry().isEmpty() ? Optional.of(entry(mainForm().orElseThrow())) : Optional.empty();
    }

    /** What of the concept its entry does not say. */
    List<NotHeld> notHeld() {
        String reason = whyNoEntry();
        if (!reason.isEmpty()) {
            return List.of(new NotHeld(place.toString(), "the concept", reason));
        }
        return notRead.entrySet().stream()
                .map(entry -> new NotHeld(
                        place.toString(),
                        entry.getValue() > 1 ? entry.getValue() + " × " + entry.getKey() : entry.getKey(),
                        "a glossary has no place for it"))
                .toList();
    }

    private String whyNoEntry() {
        if (forms.isEmpty()) {
            return "it has no Chinese term";
        }
        return rendering().isEmpty() && status() == Status.APPROVED ? "it has no English term that may be used" : "";
    }

    private Term entry(TbxTerm main) {
        List<TbxTerm> others = english.stream()
                .filter(term -> rendering().stream().noneMatch(used -> used.equals(term)))
                .toList();
        return Term.builder(main.text(), rendering().map(TbxTerm::text).orElse(""))
                .contexts(main.contexts())
                .variants(forms.stream()
                        .filter(term -> !term.equals(main))
                        .map(TbxTerm::form)
                        .toList())
                .misheard(misheard.stream().map(TbxTerm::form).toList())
                .admitted(texts(others.stream().filter(term -> term.status() != TbxStatus.DEPRECATED)))
                .forbidden(texts(others.stream().filter(term -> term.status() == TbxStatus.DEPRECATED)))
                .partOfSpeech(partOfSpeech(main))
                .domain(all("; ", TbxLevel::subjectFields))
                .definition(all("\n", TbxLevel::definitions))
                .note(all("\n", TbxLevel::notes))
                .status(status())
                .letterCase(said(TbxRemark.CASE, LetterCase.class).orElse(LetterCase.BY_LENGTH))
                .keptAsIs(about.remark().isYes(TbxRemark.KEEP))
                .gapAllowed(about.remark().isYes(TbxRemark.GAP))
                .build();
    }

    private Optional<TbxTerm> mainForm() {
        return TbxTerm.chosen(forms).or(() -> forms.stream().findFirst());
    }

    private Optional<TbxTerm> rendering() {
        return about.remark().value(TbxRemark.ENGLISH).isEmpty() ? TbxTerm.chosen(english) : Optional.empty();
    }

    private Status status() {
        return said(TbxRemark.STATUS, Status.class).orElse(Status.APPROVED);
    }

    private String partOfSpeech(TbxTerm main) {
        String remarked = about.remark().value(TbxRemark.PART_OF_SPEECH);
        return remarked.isEmpty()
                ? main.about()
                        .partOfSpeech()
                        .or(() -> rendering().flatMap(term -> term.about().partOfSpeech()))
                        .map(TbxPartOfSpeech::shortened)
                        .orElse("")
                : remarked;
    }

    private String all(String separator, Function<TbxLevel, List<String>> texts) {
        return levels.stream()
                .flatMap(level -> texts.apply(level).stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(separator));
    }

    private <E extends Enum<E>> Optional<E> said(String name, Class<E> type) {
        String value = about.remark().value(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    place, "there is no %s \"%s\"".formatted(name, value), "mend the note, or take it out");
        }
    }

    private static List<String> texts(Stream<TbxTerm> terms) {
        return terms.map(TbxTerm::text).toList();
    }
}
