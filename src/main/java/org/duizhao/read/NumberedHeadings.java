package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.read.text.Element;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.SentenceEnd;

/**
 * Headings on a page that has none by its markup: short lines that count up from one, {@code 1.…}, {@code 2.…} or {@code 一、…},
 * {@code 二、…}, each with text before the next. Lines that count and stand together are a list; where the count begins anew, a list
 * follows the text.
 */
final class NumberedHeadings {
    private static final int FEWEST = 2;
    private static final int LONGEST = 60;
    private static final int LEVEL = 2;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<digits>\\d{1,2})(?:[.．]\\s?(?!\\d)|、)|第?(?<numeral>[一二三四五六七八九十])(?:、|[章节節部][分]?[：:\\s、]?)).+");

    private NumberedHeadings() {}

    /** A page with such lines made headings; the page itself if it has headings or no such lines. */
    static Page in(Page page) {
        boolean hasHeadings = page.elements().stream().anyMatch(Element.Heading.class::isInstance);
        return hasHeadings ? page : new Page(among(page.elements()), page.setAside());
    }

    private static List<Element> among(List<Element> elements) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            OptionalInt number = number(elements.get(i));
            if (number.isPresent() && number.getAsInt() == 1 && headings.size() >= FEWEST) {
                break;
            }
            if (number.isPresent()) {
                boolean isNext = number.getAsInt() == headings.size() + 1;
                boolean isApart = headings.isEmpty() || i - headings.get(headings.size() - 1) > 1;
                if (!isNext || !isApart) {
                    return elements;
                }
                headings.add(i);
            }
        }
        boolean isLastFollowed = !headings.isEmpty() && headings.get(headings.size() - 1) + 1 < elements.size();
        return headings.size() < FEWEST || !isLastFollowed ? elements : withHeadings(elements, headings);
    }

    private static List<Element> withHeadings(List<Element> elements, List<Integer> headings) {
        List<Element> all = new ArrayList<>(elements);
        for (int i : headings) {
            if (elements.get(i) instanceof Element.Text text) {
                all.set(i, new Element.Heading(text.extent(), LEVEL, text.text().passage()));
            }
        }
        return all;
    }

    private static OptionalInt number(Element element) {
        if (!(element instanceof Element.Text text) || text.text().lineStarts().size() > 1) {
            return OptionalInt.empty();
        }
        String line = text.text().text();
        if (line.length() > LONGEST || SentenceEnd.isAt(line, line.length())) {
            return OptionalInt.empty();
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (!numbered.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                numbered.group("digits") == null
                        ? NUMERALS.indexOf(numbered.group("numeral")) + 1
                        : Integer.parseInt(numbered.group("digits")));
    }
}
