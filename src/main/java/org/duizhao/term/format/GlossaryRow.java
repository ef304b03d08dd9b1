package org.duizhao.term.format;

import static org.duizhao.term.format.GlossaryColumn.ADMITTED;
import static org.duizhao.term.format.GlossaryColumn.CASE;
import static org.duizhao.term.format.GlossaryColumn.CONTEXT;
import static org.duizhao.term.format.GlossaryColumn.DEFINITION;
import static org.duizhao.term.format.GlossaryColumn.DOMAIN;
import static org.duizhao.term.format.GlossaryColumn.EN;
import static org.duizhao.term.format.GlossaryColumn.FORBIDDEN;
import static org.duizhao.term.format.GlossaryColumn.GAP;
import static org.duizhao.term.format.GlossaryColumn.KEEP;
import static org.duizhao.term.format.GlossaryColumn.MISHEARD;
import static org.duizhao.term.format.GlossaryColumn.NOTE;
import static org.duizhao.term.format.GlossaryColumn.POS;
import static org.duizhao.term.format.GlossaryColumn.STATUS;
import static org.duizhao.term.format.GlossaryColumn.VARIANTS;
import static org.duizhao.term.format.GlossaryColumn.ZH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.Glossary;
import org.duizhao.term.format.ContextNotation.MalformedException;

/**
 * A row of a glossary, read as an entry.
 *
 * @param header which cell is which
 * @param row the cells
 */
record GlossaryRow(GlossaryHeader header, TableRow row) {
    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("", false),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("否", false),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("是", true));

    GlossaryRow {
        if (row.cells().size() > header.width()) {
            throw new BadInputException(
                    row.place(header.width()),
                    "the row has %d cells, but the header %d"
                            .formatted(row.cells().size(), header.width()),
                    "put a text that holds a separator between quotes");
        }
    }

    Glossary.Entry entry() {
        return new Glossary.Entry(term(), row.place());
    }

    private Term term() {
        Term.Status status = status();
        boolean kept = isYes(KEEP);
        String chinese = required(ZH, "Chinese");
        return Term.builder(chinese, english(chinese, status, kept))
                .contexts(contexts(chinese))
                .variants(forms(VARIANTS))
                .misheard(forms(MISHEARD))
                .admitted(ContextNotation.texts(text(ADMITTED)))
                .forbidden(ContextNotation.texts(text(FORBIDDEN)))
                .partOfSpeech(text(POS))
                .domain(text(DOMAIN))
                .definition(text(DEFINITION))
                .note(text(NOTE))
                .status(status)
                .letterCase(letterCase())
                .keptAsIs(kept)
                .gapAllowed(isYes(GAP))
                .build();
    }

    private String english(String chinese, Term.Status status, boolean kept) {
        if (text(EN).isEmpty() && kept) {
            return chinese;
        }
        return status == Term.Status.APPROVED ? required(EN, "English") : text(EN);
    }

    private List<Context> contexts(String chinese) {
        List<ChineseForm> forms = forms(CONTEXT);
        for (ChineseForm form : forms) {
            if (!form.text().equals(chinese) || form.contexts().isEmpty()) {
                throw malformed(CONTEXT, "\"%s\" is not the term between [ and ]".formatted(form.text()));
            }
        }
        return forms.stream().flatMap(form -> form.contexts().stream()).toList();
    }

    private List<ChineseForm> forms(GlossaryColumn column) {
        try {
            return ContextNotation.forms(text(column));
        } catch (MalformedException e) {
            throw malformed(column, String.valueOf(e.getMessage()));
        }
    }

    private Term.Status status() {
        return switch (text(STATUS).toLowerCase(Locale.ROOT)) {
            case "", "approved", "已批准", "批准" -> Term.Status.APPROVED;
            case "proposed", "建议", "待定" -> Term.Status.PROPOSED;
            case "rejected", "拒绝", "弃用" -> Term.Status.REJECTED;
            default -> throw unknown(STATUS, "status", "approved, proposed or rejected");
        };
    }

    private Term.LetterCase letterCase() {
        return switch (text(CASE).toLowerCase(Locale.ROOT)) {
            case "" -> Term.LetterCase.BY_LENGTH;
            case "exact", "yes", "区分" -> Term.LetterCase.EXACT;
            case "any", "no", "不区分" -> Term.LetterCase.ANY;
            default -> throw unknown(CASE, "letter case", "exact, any or nothing");
        };
    }

    private boolean isYes(GlossaryColumn column) {
        Boolean yes = YES_OR_NO.get(text(column).toLowerCase(Locale.ROOT));
        if (yes == null) {
            throw unknown(column, "answer", "yes, no or nothing");
        }
        return yes;
    }

    private String text(GlossaryColumn column) {
        return row.cell(header.cellOf(column));
    }

    private String required(GlossaryColumn column, String language) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadInputException(
                    place(column),
                    "the entry has no " + language,
                    "fill in the column %s or take the row out".formatted(column.title()));
        }
        return text;
    }

    private BadInputException unknown(GlossaryColumn column, String what, String values) {
        return new BadInputException(
                place(column), "there is no %s \"%s\"".formatted(what, text(column)), "write " + values);
    }

    private BadInputException malformed(GlossaryColumn column, String what) {
        return new BadInputException(
                place(column), what, "write what stands before[form]what stands after, and \\[ for a bracket itself");
    }

    private Place place(GlossaryColumn column) {
        return row.place(header.cellOf(column));
    }
}
