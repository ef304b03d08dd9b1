package org.duizhao.term.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.bitext.Term;
import org.duizhao.xml.XmlCharacters;

/**
 * An entry without the characters that XML forbids and that make a text look like a binary file: control characters, lone
 * surrogates, U+FFFE and U+FFFF.
 */
final class LegalEntry {
    private final Set<Integer> forbidden = new TreeSet<>();

    private LegalEntry() {}

    /** The entry as it can be written; empty where nothing of its Chinese or its English is left. */
    static Optional<Term> of(Term term, List<NotHeld> notHeld) {
        LegalEntry legal = new LegalEntry();
        Optional<Term> written = legal.of(term);
        if (!legal.forbidden.isEmpty()) {
            String characters = String.join(
                    ", ", legal.forbidden.stream().map("U+%04X"::formatted).toList());
            notHeld.add(
                    written.isPresent()
                            ? new NotHeld(written.get().chinese(), characters, "no text may hold such characters")
                            : new NotHeld("an entry", characters, "one of its sides holds such characters only"));
        }
        return written;
    }

    private Optional<Term> of(Term term) {
        String chinese = text(term.chinese()).strip();
        String english = text(term.english()).strip();
        if (chinese.isEmpty() || (english.isEmpty() && term.status() == Term.Status.APPROVED)) {
            return Optional.empty();
        }
        return Optional.of(Term.builder(chinese, english)
                .contexts(contexts(term.contexts()))
                .variants(forms(term.variants()))
                .misheard(forms(term.misheard()))
                .admitted(term.admitted().stream().map(this::text).toList())
                .forbidden(term.forbidden().stream().map(this::text).toList())
                .partOfSpeech(text(term.partOfSpeech()))
                .domain(text(term.domain()))
                .definition(text(term.definition()))
                .note(text(term.note()))
                .status(term.status())
                .letterCase(term.letterCase())
                .keptAsIs(term.keptAsIs())
                .gapAllowed(term.gapAllowed())
                .build());
    }

    private List<ChineseForm> forms(List<ChineseForm> forms) {
        List<ChineseForm> legal = new ArrayList<>();
        for (ChineseForm form : forms) {
            String text = text(form.text());
            if (!text.isBlank()) {
                legal.add(new ChineseForm(text, contexts(form.contexts())));
            }
        }
        return legal;
    }

    private List<Context> contexts(List<Context> contexts) {
        List<Context> legal = new ArrayList<>();
        for (Context context : contexts) {
            Neighbour before = neighbour(context.before());
            Neighbour after = neighbour(context.after());
            if (!before.text().isEmpty() || !after.text().isEmpty()) {
                legal.add(new Context(context.excluded(), before, after));
            }
        }
        return legal;
    }

    private Neighbour neighbour(Neighbour neighbour) {
        String text = text(neighbour.text()).strip();
        return new Neighbour(text, neighbour.apart() && !text.isEmpty());
    }

    private String text(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (XmlCharacters.isLegal(c)) {
                legal.appendCodePoint(c);
            } else {
                forbidden.add(c);
            }
        });
        return legal.toString();
    }
}
