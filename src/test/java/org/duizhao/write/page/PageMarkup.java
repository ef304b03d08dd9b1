package org.duizhao.write.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page, read more strictly than browsers do: every less-than sign begins a tag of lower-case names and
 * double-quoted values, and every element that is not void is closed where it should be.
 */
final class PageMarkup {
    private static final Set<String> VOID = Set.of("meta", "br", "link", "img", "input", "hr");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z0-9-]+=\"[^\"<]*\")*)>");

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z0-9-]+)=\"([^\"<]*)\"");

    private final List<Tag> tags = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** An opening tag with its attributes, decoded. */
    record Tag(String name, Map<String, String> attributes) {}

    /**
     * Reads a page.
     *
     * @throws AssertionError if its markup is not as it should be
     */
    static PageMarkup of(String html) {
        PageMarkup page = new PageMarkup();
        page.read(html.replaceFirst("<!doctype html>", "").replaceFirst("(?s)<style>.*?</style>", ""));
        return page;
    }

    /** Every opening tag in order. */
    List<Tag> tags() {
        return tags;
    }

    /** Every value of an attribute, in order. */
    List<String> values(String attribute) {
        return tags.stream()
                .filter(tag -> tag.attributes().containsKey(attribute))
                .map(tag -> String.valueOf(tag.attributes().get(attribute)))
                .toList();
    }

    /** The text between all tags, decoded. */
    String text() {
        return text.toString();
    }

    private void read(String html) {
        Deque<String> open = new ArrayDeque<>();
        int position = 0;
        for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
            text.append(decoded(html.substring(position, start)));
            Matcher tag = TAG.matcher(html).region(start, html.length());
            if (!tag.lookingAt()) {
                throw new AssertionError("no tag: " + html.substring(start, Math.min(html.length(), start + 80)));
            }
            if (tag.group(1).isEmpty()) {
                open(tag, open);
            } else if (!tag.group(2).equals(open.poll())) {
                throw new AssertionError("closes what is not open: " + tag.group());
            }
            position = tag.end();
        }
        text.append(decoded(html.substring(position)));
        if (!open.isEmpty()) {
            throw new AssertionError("left open: " + open);
        }
    }

    private void open(Matcher tag, Deque<String> open) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE
                .matcher(tag.group(3))
                .results()
                .forEach(attribute -> attributes.put(attribute.group(1), decoded(attribute.group(2))));
        tags.add(new Tag(tag.group(2), attributes));
        if (!VOID.contains(tag.group(2))) {
            open.push(tag.group(2));
        }
    }

    private static String decoded(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
