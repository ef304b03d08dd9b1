package org.duizhao.term.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Term;

/**
 * Writes a glossary for OmegaT: a line for each entry and one for each of its variants. It holds terms, translations and
 * notes, nothing else; and no entry that a person has rejected or that has no English.
 */
final class OmegatWriter implements EntryWriter {
    private static final String NO_PLACE = "OmegaT's format has no place for it";
    private static final String REMARK = "#";
    private static final Pattern BREAK = Pattern.compile("\\s*[\t\r\n]+\\s*");

    @Override
    public List<NotHeld> write(List<Term> terms, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<NotHeld> notHeld = new ArrayList<>();
        lines.write(OmegatReader.CODING_LINE + "\n");
        for (Term term : terms) {
            if (isHeld(term, notHeld)) {
                lines.write(line(term.chinese(), term));
                for (ChineseForm variant : term.variants()) {
                    if (!variant.text().startsWith(REMARK)) {
                        lines.write(line(variant.text(), term));
                    }
                }
                notHeld.addAll(lossOf(term));
            }
        }
        lines.flush();
        return notHeld;
    }

    private static boolean isHeld(Term term, List<NotHeld> notHeld) {
        String reason = "";
        if (term.status() == Term.Status.REJECTED) {
            reason = "it is rejected";
        } else if (term.english().isEmpty()) {
            reason = "it has no English";
        } else if (term.chinese().startsWith(REMARK)) {
            reason = "OmegaT takes a line that begins with # for a remark";
        }
        if (!reason.isEmpty()) {
            notHeld.add(new NotHeld(term.chinese(), "the entry", reason));
        }
        return reason.isEmpty();
    }

    private static List<NotHeld> lossOf(Term term) {
        List<NotHeld> losses = new ArrayList<>();
        String columns = Arrays.stream(GlossaryColumn.values())
                .filter(column -> !isHeld(column, term))
                .map(GlossaryColumn::title)
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            losses.add(new NotHeld(term.chinese(), columns, NO_PLACE));
        }
        if (!term.variants().isEmpty()) {
            losses.add(new NotHeld(term.chinese(), "variants", "each is a line of its own"));
        }
        String written = term.chinese() + term.english() + term.note();
        if (BREAK.matcher(written).find()) {
            losses.add(new NotHeld(term.chinese(), "tabs and ends of lines", "each becomes a space"));
        }
        return losses;
    }

    private static boolean isHeld(GlossaryColumn column, Term term) {
        return switch (column) {
            case ZH, EN, NOTE, VARIANTS -> true;
            case STATUS -> term.status() == Term.Status.APPROVED;
            default -> EntryCells.cell(term, column).isEmpty();
        };
    }

    private static String line(String chinese, Term term) {
        String line = flat(chinese) + "\t" + flat(term.english());
        return (term.note().isEmpty() ? line : line + "\t" + flat(term.note())) + "\n";
    }

    private static String flat(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }
}
