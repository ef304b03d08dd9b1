package org.duizhao.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.pipeline.Location;

/** What outputs are called. */
final class Names {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern LANGUAGE =
            Pattern.compile("[._-](?:zh|cn|chs|cht)(?:[-_][A-Za-z]{2,4})?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE = Pattern.compile("\\s*# +([^\\r\\n]*[^\\s#])[ #]*(?:\\R|$)");

    private Names() {}

    /** The name of a talk: that of its Chinese file without ending and language, {@code talk} for {@code talk.zh.md}. */
    static String ofTalk(Location chinese) {
        String withoutEnding = ENDING.matcher(chinese.name()).replaceFirst("");
        String talk = LANGUAGE.matcher(withoutEnding).replaceFirst("");
        return talk.isEmpty() ? "talk" : talk;
    }

    /** The title that a Markdown page begins with. */
    static Optional<String> titleOf(SegmentedText text) {
        Matcher title = TITLE.matcher(text.source().text());
        return title.lookingAt() ? Optional.of(title.group(1).strip()) : Optional.empty();
    }
}
