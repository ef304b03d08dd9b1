package org.duizhao.read.text;

import java.util.regex.Pattern;

/** Lines that say where a page comes from: {@code 发布时间: 2024-07-04}. */
public final class Metadata {
    private static final int LONGEST_KEY = 14;

    private static final Pattern METADATA_KEY = Pattern.compile(
            ".{0,6}(?:作者|编辑|来源|出处|发布|时间|日期|链接|网址|地点|编译|翻译|译者|校对|整理|撰文|摘要|关键词|标签|字数|责编|排版|标题)"
                    + "|(?:author|by|source|url|link|date|published(?: at| on)?|translat(?:or|ed by)|edit(?:or|ed by)|title|tags|location)s?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern METADATA =
            Pattern.compile("([^：:]{1,14})(?:：|:(?=\\s|$|[^\\x00-\\x7F])).*", Pattern.DOTALL);

    private Metadata() {}

    /** Whether a line is one. */
    public static boolean isLine(String text) {
        var line = METADATA.matcher(text);
        return line.matches() && isKey(line.group(1));
    }

    /** Whether a text is the key of such a line. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY
                && METADATA_KEY.matcher(text.strip()).matches();
    }
}
