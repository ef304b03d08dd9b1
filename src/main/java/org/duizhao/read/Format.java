package org.duizhao.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * The formats a transcript comes in. Sure signs in the text outweigh the name: a page converted to Markdown is often
 * called {@code .txt}.
 */
enum Format {
    MARKDOWN,
    PLAIN_TEXT,
    HTML,
    SUBRIP,
    WEBVTT,
    SUBSTATION,
    TIMED_TEXT_JSON;

    private static final Pattern SUBRIP_START =
            Pattern.compile("\\s*+(?:\\d{1,9}\\s*\\R)?\\s*+\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->");
    private static final Pattern QUERY = Pattern.compile("^(https?://[^?#]*)[?#].*", Pattern.DOTALL);
    private static final Pattern HTML_START = Pattern.compile(
            "\\s*+(?:(?:<!--.{0,2000}?-->|<\\?xml[^>]{0,200}>)\\s*+){0,20}"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|script|style|article|section|table)[\\s>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern HTML_NAME = Pattern.compile(".*\\.(?:html?|xhtml|shtml)");
    private static final Pattern SUBSTATION_START =
            Pattern.compile("\\s*+\\[(?:script info|events|v4\\+? styles)\\]\\s*+\\R", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBSTATION_NAME = Pattern.compile(".*\\.(?:ass|ssa)");
    private static final Pattern JSON_START =
            Pattern.compile("\\s*+\\{\\s*+\"(?:wireMagic|pens|wsWinStyles|wpWinPositions|events)\"\\s*+:");
    private static final Pattern JSON_NAME = Pattern.compile(".*\\.json3?");
    private static final List<Sign> MARKDOWN_SIGNS = List.of(
            new Sign("#", "(?<=(?m:^) {0,3})#{1,6} \\S"),
            new Sign("**", "\\*\\*[^*\\n]{1,80}\\*\\*"),
            new Sign("](", "(?<=\\[[^\\]\\n]{0,200})\\]\\((?:https?:|/|\\.)"));

    /** Something that a text holds; looked for where its first characters stand, since a text can be very long. */
    private record Sign(String beginning, Pattern pattern) {
        Sign(String beginning, String pattern) {
            this(beginning, Pattern.compile(pattern));
        }

        boolean isIn(String text) {
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int at = text.indexOf(beginning);
            while (at >= 0 && !matcher.region(at, text.length()).lookingAt()) {
                at = text.indexOf(beginning, at + 1);
            }
            return at >= 0;
        }
    }

    static Format of(String name, String text, Optional<String> mediaType) {
        String lowerCaseName = QUERY.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("$1");
        if (text.startsWith("WEBVTT")) {
            return WEBVTT;
        }
        if (lowerCaseName.endsWith(".vtt")) {
            throw new BadInputException(
                    new Place(name, 1, 1),
                    "a WebVTT file begins with WEBVTT",
                    "add that line, or name the file after its format");
        }
        if (SUBSTATION_NAME.matcher(lowerCaseName).matches()
                || SUBSTATION_START.matcher(text).lookingAt()) {
            return SUBSTATION;
        }
        if (JSON_NAME.matcher(lowerCaseName).matches()
                || JSON_START.matcher(text).lookingAt()) {
            return TIMED_TEXT_JSON;
        }
        if (lowerCaseName.endsWith(".srt") || SUBRIP_START.matcher(text).lookingAt()) {
            return SUBRIP;
        }
        if (isHtml(lowerCaseName, text, mediaType)) {
            return HTML;
        }
        if (lowerCaseName.endsWith(".md") || lowerCaseName.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return MARKDOWN_SIGNS.stream().anyMatch(sign -> sign.isIn(text)) ? MARKDOWN : PLAIN_TEXT;
    }

    private static boolean isHtml(String name, String text, Optional<String> mediaType) {
        boolean isSaidToBe = HTML_NAME.matcher(name).matches()
                || mediaType.filter(HTML_TYPES::contains).isPresent();
        return (isSaidToBe && text.indexOf('<') >= 0)
                || HTML_START.matcher(text).lookingAt();
    }
}
