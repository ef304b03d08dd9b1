package org.duizhao.term.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.Glossary;

/**
 * Reads a glossary of OmegaT: on each line a term, its translation and, if wanted, a comment, parted by tabs; a line that
 * begins with {@code #} does not count.
 */
final class OmegatReader {
    /** What the first line of a glossary says whose name does not end in {@code .utf8}. */
    static final String CODING_LINE = "# -*- coding: utf-8 -*-";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private OmegatReader() {}

    static GlossaryContent read(String name, String text) {
        List<Glossary.Entry> entries = new ArrayList<>();
        List<NotHeld> notHeld = new ArrayList<>();
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(name, i + 1, line, notHeld));
            }
        }
        return new GlossaryContent(new Glossary(name, entries), notHeld);
    }

    private static Glossary.Entry entry(String name, int number, String line, List<NotHeld> notHeld) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2) {
            throw new BadInputException(
                    new Place(name, number, 1),
                    "there is no tab between a term and its translation",
                    "write the term, a tab, its translation, and if wanted a tab and a comment");
        }
        if (cells[0].isBlank() || cells[1].isBlank()) {
            int column = cells[0].isBlank() ? 1 : cells[0].length() + 2;
            throw new BadInputException(
                    new Place(name, number, column),
                    "the entry has no " + (cells[0].isBlank() ? "Chinese" : "English"),
                    "fill it in, or begin the line with #");
        }
        if (cells.length > 3) {
            notHeld.add(new NotHeld(
                    name + ":" + number, "what follows the third tab", "a line has a term, a translation, a comment"));
        }
        Term term = Term.builder(cells[0], cells[1])
                .note(cells.length > 2 ? cells[2] : "")
                .build();
        return new Glossary.Entry(term, new Place(name, number, 1));
    }
}
