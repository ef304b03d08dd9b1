package org.duizhao.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element does to the text in it. */
enum ElementKind {
    /** Stands by itself, above and below its neighbours. */
    BLOCK,
    /** Stands in a line with its neighbours. */
    INLINE,
    LINE_BREAK,
    RULE,
    IMAGE,
    /** Something to press or to fill in. */
    CONTROL,
    /** Not shown, within a line. */
    HIDDEN,
    /** How a character is read, or the number of a note. */
    ANNOTATION,
    /** Text that is marked as no longer valid. */
    DELETION,
    /** No text at all. */
    UNSEEN;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> UNSEEN_TAGS = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "canvas",
            "col",
            "colgroup",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "link",
            "map",
            "meta",
            "object",
            "param",
            "script",
            "source",
            "style",
            "svg",
            "template",
            "title",
            "track",
            "video");
    private static final Set<String> CONTROLS =
            Set.of("button", "input", "label", "meter", "progress", "select", "textarea");
    private static final Pattern BLOCK_STYLE =
            Pattern.compile("(?:^|;)\\s*display\\s*:\\s*(?:block|flex|grid|list-item|table)\\b");
    private static final Pattern HIDDEN_STYLE = Pattern.compile("(?:^|;)\\s*display\\s*:\\s*none\\b");
    private static final Pattern BOLD_STYLE =
            Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)\\b");
    private static final Pattern NOTE_NUMBER = Pattern.compile("\\[?\\d{1,3}\\]?");
    private static final int LONGEST_NOTE_NUMBER = 5;

    static ElementKind of(Element element) {
        String tag = element.normalName();
        if (UNSEEN_TAGS.contains(tag)) {
            return UNSEEN;
        }
        if (CONTROLS.contains(tag)) {
            return CONTROL;
        }
        return switch (tag) {
            case "br" -> LINE_BREAK;
            case "hr" -> RULE;
            case "img" -> IMAGE;
            case "del" -> DELETION;
            case "rt", "rp" -> ANNOTATION;
            case "noscript" -> HIDDEN;
            default -> ofText(tag, element);
        };
    }

    private static ElementKind ofText(String tag, Element element) {
        if (BLOCKS.contains(tag) || BLOCK_STYLE.matcher(style(element)).find()) {
            return BLOCK;
        }
        if (isHidden(element)) {
            return HIDDEN;
        }
        return tag.equals("sup") && isNoteNumber(element) ? ANNOTATION : INLINE;
    }

    /** Whether an element is not shown. What is only invisible is often shown by a script, as on WeChat's pages. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN_STYLE.matcher(style(element)).find();
    }

    static boolean isBold(Element element) {
        String tag = element.normalName();
        return tag.equals("b")
                || tag.equals("strong")
                || BOLD_STYLE.matcher(style(element)).find();
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre");
    }

    /** The level of a heading, 0 of anything else. */
    static int headingLevel(Element element) {
        String tag = element.normalName();
        boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return isHeading ? tag.charAt(1) - '0' : 0;
    }

    /** What an image says, or else where it is. */
    static String imageName(Element image) {
        if (!image.attr("alt").isBlank()) {
            return image.attr("alt");
        }
        String address = image.hasAttr("data-src") ? image.attr("data-src") : image.attr("src");
        return address.startsWith("data:") ? "" : address;
    }

    private static boolean isNoteNumber(Element element) {
        return element.getElementsByTag("a").size() == 1
                && element.text().length() <= LONGEST_NOTE_NUMBER
                && NOTE_NUMBER.matcher(element.text()).matches();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
