package org.duizhao.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The names of outputs. */
final class Names {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern LANGUAGE =
            Pattern.compile("[._-](?:zh|cn|chs|cht)(?:[-_][A-Za-z]{2,4})?$", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** The name of a talk: that of its Chinese file without ending and language, {@code talk} for {@code talk.zh.md}. */
    static String ofTalk(Path chineseFile) {
        Path name = chineseFile.getFileName();
        String file = name == null ? "" : name.toString();
        String withoutEnding = ENDING.matcher(file).replaceFirst("");
        String talk = LANGUAGE.matcher(withoutEnding).replaceFirst("");
        return talk.isEmpty() ? "talk" : talk;
    }
}
