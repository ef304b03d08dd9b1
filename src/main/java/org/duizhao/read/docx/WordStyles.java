package org.duizhao.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The styles of a document (ECMA-376 part 1, section 17.7), as far as they tell headings and bold text. */
final class WordStyles {
    static final WordStyles NONE = new WordStyles();

    private static final int LONGEST_CHAIN = 32;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題) ?([1-9])");
    private static final Pattern TITLE = Pattern.compile("title|标题|標題");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录|目錄) ?\\d?|table of figures");

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        String name = "";
        String basedOn = "";
        Optional<Integer> level = Optional.empty();
        Optional<Boolean> isBold = Optional.empty();
    }

    private WordStyles() {}

    static WordStyles read(WordXml xml) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        Style style = new Style();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.element()) {
                case "style" -> {
                    style = new Style();
                    styles.styles.put(xml.attribute("styleId").orElse(""), style);
                }
                case "name" -> style.name = xml.attribute("val").orElse("").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val").orElse("");
                case "outlineLvl" -> style.level = level(xml);
                case "b" -> style.isBold = Optional.of(xml.isOn());
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }
        return styles;
    }

    /** The level that an outline level makes a heading of: 1 to 9, or 0 for running text. */
    static Optional<Integer> level(WordXml xml) {
        return xml.attribute("val")
                .filter(value -> value.matches("[0-9]"))
                .map(value -> (Integer.parseInt(value) + 1) % 10);
    }

    /** The level of the headings of a style, the highest being 1; 0 if it is none of headings. */
    int headingLevel(String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            Style style = style(at);
            Matcher heading = HEADING.matcher(style.name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (TITLE.matcher(style.name).matches()) {
                return 1;
            }
            if (style.level.isPresent()) {
                return style.level.get();
            }
            at = style.basedOn;
        }
        return 0;
    }

    boolean isBold(String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            if (style(at).isBold.isPresent()) {
                return style(at).isBold.get();
            }
            at = style(at).basedOn;
        }
        return false;
    }

    /** Whether a style is that of a table of contents. */
    boolean isOfContents(String id) {
        return styles.containsKey(id) && CONTENTS.matcher(style(id).name).matches();
    }

    private Style style(String id) {
        return styles.getOrDefault(id, new Style());
    }
}
