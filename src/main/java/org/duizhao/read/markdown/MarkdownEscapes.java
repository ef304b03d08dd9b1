package org.duizhao.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.duizhao.read.text.LineBuilder;

/**
 * Copies Markdown text with its backslash escapes and character references resolved (CommonMark 0.31, sections 2.4 and
 * 2.5), each character at its offset in the source.
 */
final class MarkdownEscapes {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownEscapes() {}

    static void append(String source, int start, int end, LineBuilder line, boolean isBold) {
        Matcher reference = REFERENCE.matcher(source).region(start, end);
        int copied = start;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                line.append(source.substring(copied, at), copied, isBold);
                copied = at + 1;
                at += 2;
            } else if (c == '&' && reference.region(at, end).lookingAt()) {
                line.append(source.substring(copied, at), copied, isBold);
                line.append(resolve(reference.group()), at, isBold);
                at = reference.end();
                copied = at;
            } else {
                at++;
            }
        }
        line.append(source.substring(copied, end), copied, isBold);
    }

    private static String resolve(String reference) {
        Node paragraph = PARSER.parse(reference).getFirstChild();
        boolean isText = paragraph != null && paragraph.getFirstChild() instanceof Text;
        return isText ? ((Text) paragraph.getFirstChild()).getLiteral() : " ";
    }
}
