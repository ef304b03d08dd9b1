package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * One line of a dictionary: with a tab it is a row of a table, without one an entry of CC-CEDICT.
 *
 * @param file what the person calls the file
 * @param number the line, from 1
 * @param text what it says
 */
record DictionaryLine(String file, int number, String text) {
    private static final String REMEDY =
            "write 繁體 简体 [pin1 yin1] /meaning/meaning/ as CC-CEDICT does, or Chinese TAB English, if wanted with TAB weight";

    List<DictionaryEntry> entries() {
        return text.indexOf('\t') >= 0 ? List.of(row()) : cedictEntries();
    }

    private DictionaryEntry row() {
        String[] cells = text.split("\t", -1);
        int afterEnglish = cells[0].length() + 1 + cells[1].length() + 1;
        check(!cells[0].isBlank(), 0, "there is no Chinese");
        check(!cells[1].isBlank(), cells[0].length() + 1, "there is no English");
        check(
                cells.length <= 3,
                afterEnglish + (cells.length > 3 ? cells[2].length() + 1 : 0),
                "a row has three cells at most");
        double weight = cells.length == 3 && !cells[2].isBlank() ? weight(cells[2].strip(), afterEnglish) : 1;
        return new DictionaryEntry(cells[0].strip(), cells[1].strip(), weight);
    }

    private double weight(String cell, int column) {
        try {
            double weight = Double.parseDouble(cell);
            if (DictionaryEntry.isWeight(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new BadInputException(place(column), "\"" + cell + "\" is no number", "write a weight such as 0.5");
        }
        throw new BadInputException(
                place(column), "a weight lies above 0 and is 1 at most", "write a weight such as 0.5");
    }

    private List<DictionaryEntry> cedictEntries() {
        int space = text.indexOf(' ');
        check(space > 0, text.length(), "a space and the simplified term are missing");
        int bracket = text.indexOf('[', space);
        check(bracket >= 0, text.length(), "the pinyin in brackets is missing");
        String simplified = text.substring(space, bracket).strip();
        check(!simplified.isEmpty(), space + 1, "the simplified term is missing");
        int slash = text.indexOf('/', bracket);
        int closing = text.lastIndexOf(']', slash);
        check(slash >= 0, text.length(), "there is no meaning between slashes");
        check(closing > bracket, bracket, "the bracket is not closed");
        int end = text.stripTrailing().length();
        check(end - 1 > slash && text.charAt(end - 1) == '/', end, "the last meaning does not end with a slash");
        return meanings(simplified, text.substring(slash + 1, end - 1).split("/", -1));
    }

    private static List<DictionaryEntry> meanings(String simplified, String[] senses) {
        List<DictionaryEntry> entries = new ArrayList<>();
        for (int rank = 0; rank < senses.length; rank++) {
            for (String meaning : EnglishGlosses.meanings(senses[rank])) {
                if (!meaning.isBlank()) {
                    entries.add(new DictionaryEntry(simplified, meaning, EnglishGlosses.weightOfSense(rank)));
                }
            }
        }
        return entries;
    }

    private void check(boolean good, int offset, String what) {
        if (!good) {
            throw new BadInputException(place(offset), what, REMEDY);
        }
    }

    private Place place(int offset) {
        return new Place(file, number, offset + 1);
    }
}
