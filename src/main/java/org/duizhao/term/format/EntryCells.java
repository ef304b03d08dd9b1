package org.duizhao.term.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Term;

/** What an entry says in each column of a table: the reverse of {@link GlossaryRow}. */
final class EntryCells {
    private EntryCells() {}

    /** The columns that some entries say anything in; Chinese and English always. */
    static List<GlossaryColumn> columnsOf(List<Term> terms) {
        return Arrays.stream(GlossaryColumn.values())
                .filter(column -> column.isRequired()
                        || terms.stream().anyMatch(term -> !cell(term, column).isEmpty()))
                .toList();
    }

    static String cell(Term term, GlossaryColumn column) {
        return switch (column) {
            case ZH -> term.chinese();
            case EN -> term.english();
            case VARIANTS -> ContextNotation.formsCell(term.variants());
            case MISHEARD -> ContextNotation.formsCell(term.misheard());
            case CONTEXT -> term.contexts().isEmpty() ? "" : ContextNotation.formsCell(List.of(term.form()));
            case ADMITTED -> ContextNotation.textsCell(term.admitted());
            case FORBIDDEN -> ContextNotation.textsCell(term.forbidden());
            case POS -> term.partOfSpeech();
            case DOMAIN -> term.domain();
            case DEFINITION -> term.definition();
            case NOTE -> term.note();
            case STATUS -> term.status().name().toLowerCase(Locale.ROOT);
            case CASE ->
                switch (term.letterCase()) {
                    case BY_LENGTH -> "";
                    case EXACT -> "exact";
                    case ANY -> "any";
                };
            case KEEP -> term.keptAsIs() ? "yes" : "";
            case GAP -> term.gapAllowed() ? "yes" : "";
        };
    }
}
