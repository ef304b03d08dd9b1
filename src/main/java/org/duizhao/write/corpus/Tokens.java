package org.duizhao.write.corpus;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tokens of a text for corpus tools: each Han character alone, words of other letters and numbers whole, every other mark
 * alone.
 */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}"
            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:['’.,-][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+)*"
            + "|[^\\s\\p{Z}]");

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
