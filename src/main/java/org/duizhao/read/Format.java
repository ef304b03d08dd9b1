package org.duizhao.read;

import java.util.List;
import java.util.Locale;
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
    SUBRIP,
    WEBVTT;

    private static final Pattern SUBRIP_START =
            Pattern.compile("\\s*+(?:\\d{1,9}\\s*\\R)?\\s*+\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->");
    private static final Pattern QUERY = Pattern.compile("^(https?://[^?#]*)[?#].*", Pattern.DOTALL);
    private static final Pattern HTML_START =
            Pattern.compile("\\s*+(?:<!doctype html|<html[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> MARKDOWN_SIGNS = List.of(
            Pattern.compile("^ {0,3}#{1,6} \\S", Pattern.MULTILINE),
            Pattern.compile("\\*\\*[^*\\n]{1,80}\\*\\*"),
            Pattern.compile("!?\\[[^\\]\\n]{0,200}\\]\\((?:https?:|/|\\.)"));

    static Format of(String name, String text) {
        refuseOtherFormats(name, text);
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
        if (lowerCaseName.endsWith(".srt") || SUBRIP_START.matcher(text).lookingAt()) {
            return SUBRIP;
        }
        if (lowerCaseName.endsWith(".md") || lowerCaseName.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return MARKDOWN_SIGNS.stream().anyMatch(sign -> sign.matcher(text).find()) ? MARKDOWN : PLAIN_TEXT;
    }

    private static void refuseOtherFormats(String name, String text) {
        if (HTML_START.matcher(text).lookingAt()) {
            throw new BadInputException(
                    Place.of(name), "this is a web page in HTML", "convert it to Markdown or text first");
        }
        if (text.startsWith("[Script Info]")) {
            throw new BadInputException(
                    Place.of(name), "this is an ASS subtitle file", "convert it to SRT or WebVTT first");
        }
    }
}
