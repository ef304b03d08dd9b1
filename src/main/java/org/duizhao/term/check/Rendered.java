package org.duizhao.term.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TextStretch;

/**
 * A term that the English renders, in whatever way.
 *
 * @param use the term in the Chinese
 * @param term the entry that it is rendered for
 * @param text the rendering as the glossary has it, or as the English has it where the glossary does not
 * @param key the same for all forms of one rendering
 * @param at where the English has it
 */
record Rendered(TermUse use, Term term, String text, String key, TextStretch at) {
    static Optional<Rendered> of(TermUse use) {
        if (use.outcome() instanceof TermUse.Approved approved) {
            return Optional.of(new Rendered(
                    use,
                    approved.english().rendering().term(),
                    approved.english().rendering().text(),
                    approved.english().rendering().text().toLowerCase(Locale.ROOT),
                    english(approved.english().sentence(), approved.english().stretch())));
        }
        if (use.outcome() instanceof TermUse.Near near) {
            return Optional.of(new Rendered(
                    use,
                    use.match().term(),
                    near.english().text(),
                    near.english().base(),
                    english(near.english().sentence(), near.english().stretch())));
        }
        return Optional.empty();
    }

    private static TextStretch english(int sentence, Span stretch) {
        return new TextStretch(Language.ENGLISH, sentence, stretch);
    }

    boolean isApproved() {
        return use.outcome() instanceof TermUse.Approved;
    }

    /** Some renderings by their key, in order of where each stands first. */
    static Map<String, List<Rendered>> byText(List<Rendered> renderings) {
        return renderings.stream().collect(groupingBy(Rendered::key, LinkedHashMap::new, toList()));
    }

    /** The rendering, how often and where: {@code “LLM” 2× (b4, b9)}. */
    static String count(List<Rendered> same) {
        return "“" + same.get(0).text + "” " + places(same);
    }

    /** How often and where: {@code 2× (b4, b9)}. */
    static String places(List<Rendered> same) {
        return same.size() + "× ("
                + same.stream()
                        .map(rendered -> rendered.use.bead().id())
                        .distinct()
                        .collect(joining(", ")) + ")";
    }
}
