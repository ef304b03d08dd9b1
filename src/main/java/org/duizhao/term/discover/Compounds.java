package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.lexicon.WordClass;
import org.duizhao.term.discover.ChineseWord.Kind;

/**
 * Words that no dictionary has, found by their repetition: two characters that are words of their own and stand side by
 * side several times ({@code 用例}).
 */
final class Compounds {
    private static final int OFTEN = 3;
    private static final String NEVER_PART = "的了是在不就也都很我你他她它们这那有个和与及或而但着过吗呢吧为以于把被从对到说看想做会能要来去上下里中后前时年月日次种些每";

    private final Map<String, Integer> counts = new HashMap<>();

    Compounds(List<List<ChineseWord>> sentences) {
        for (List<ChineseWord> words : sentences) {
            for (int i = 1; i < words.size(); i++) {
                if (canJoin(words.get(i - 1), words.get(i))) {
                    counts.merge(words.get(i - 1).text() + words.get(i).text(), 1, Integer::sum);
                }
            }
        }
    }

    /** A sentence with such words in one. */
    List<ChineseWord> joined(List<ChineseWord> words) {
        List<ChineseWord> joined = new ArrayList<>();
        for (ChineseWord word : words) {
            int last = joined.size() - 1;
            if (last >= 0
                    && canJoin(joined.get(last), word)
                    && counts.getOrDefault(joined.get(last).text() + word.text(), 0) >= OFTEN) {
                joined.set(last, joined(joined.get(last), word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean canJoin(ChineseWord left, ChineseWord right) {
        return left.end() == right.start() && isCharacter(left) && isCharacter(right);
    }

    private static boolean isCharacter(ChineseWord word) {
        return word.kind() == Kind.HAN
                && word.text().length() == 1
                && NEVER_PART.indexOf(word.text().charAt(0)) < 0;
    }

    private static ChineseWord joined(ChineseWord left, ChineseWord right) {
        return new ChineseWord(left.text() + right.text(), left.start(), right.end(), Kind.HAN, WordClass.NOUN);
    }
}
