package org.duizhao.term.discover;

import java.util.List;
import java.util.Set;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.duizhao.term.discover.ChineseWord.Kind;

/**
 * Which sequences of Chinese words have the shape of a term: nouns and names, with nouns, verbs, adjectives and prefixes
 * before them, joined by 的 at most once.
 */
final class UnitPatterns {
    static final int MOST_WORDS = 6;

    static final String OF = "的";
    private static final Set<String> PREFIXES = Set.of("多 非 反 超 微 零 半 子 元 预 后 前 假 可 全 未 高 低 大 小".split(" "));
    private static final Set<String> NO_EDGE =
            Set.of(("叫 叫做 名为 称为 就是 进行 认为 觉得 可以 可能 能够 需要 应该 使用 成为 作为 开始 没有 看到 知道 希望 包括 通过"
                            + " 提供 帮助 这样 那样 这种 这些 那些 时候 东西 事情 有 是 在 让 使 做 说 想 要 会 能 去"
                            + " 来 给 把 被 对 从 向 到 看 问 用 等 之 其 人 年 月 日 天 周 次 个 种 些 点 里 上"
                            + " 下 中 内 外 时 间 方面 情况 时间 今天 现在 目前 未来 最后 首先 其次 例如 比如 一些 很多"
                            + " 许多 非常 更加 变得 达到 得到 谈谈 告诉 表示 出现 存在 发生 实现 努力 之间 以及 本身 方式" + " 不同 最好 最大 主要 重要 整个 所有 其他 任何")
                    .split(" "));

    private static final double COMMON = 1.5e-4;

    private final Lexicon lexicon;

    UnitPatterns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a sequence of so many words, all but the last of which may begin a term, is one. */
    boolean isUnit(List<ChineseWord> words) {
        ChineseWord first = words.get(0);
        ChineseWord last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return standsAlone(first);
        }
        return canBegin(first) && (canEnd(last) || isFramed(words)) && holdsTogether(words);
    }

    /** Whether a longer term can go on over a word. */
    boolean canHold(ChineseWord word) {
        return switch (word.kind()) {
            case BARRIER -> false;
            case CONNECTOR, LATIN, NUMBER -> true;
            case HAN ->
                word.text().equals(OF)
                        || PREFIXES.contains(word.text())
                        || isPart(word)
                        || word.text().equals("在")
                        || word.text().equals("中");
        };
    }

    private static boolean standsAlone(ChineseWord word) {
        if (word.isLatin()) {
            return word.text().length() > 1;
        }
        return word.kind() == Kind.HAN
                && word.text().length() > 1
                && !NO_EDGE.contains(word.text())
                && word.wordClass() != WordClass.FUNCTION;
    }

    private boolean canBegin(ChineseWord word) {
        return word.isLatin()
                || (word.kind() == Kind.HAN
                        && !NO_EDGE.contains(word.text())
                        && (PREFIXES.contains(word.text()) || (isPart(word) && !isCommonVerb(word))));
    }

    private boolean isCommonVerb(ChineseWord word) {
        return word.wordClass() == WordClass.VERB && lexicon.chineseProbability(word.text()) > COMMON;
    }

    /** 在…中 goes round a term of its own: 人类在循环中. */
    private static boolean isFramed(List<ChineseWord> words) {
        return words.size() >= 4
                && words.get(words.size() - 1).text().equals("中")
                && words.get(words.size() - 3).text().equals("在")
                && isPart(words.get(words.size() - 2));
    }

    private static boolean canEnd(ChineseWord word) {
        if (word.kind() == Kind.NUMBER) {
            return true;
        }
        return word.isLatin() || (word.kind() == Kind.HAN && isPart(word) && !NO_EDGE.contains(word.text()));
    }

    private static boolean isPart(ChineseWord word) {
        return switch (word.wordClass()) {
            case NOUN, NAME, VERB, ADJECTIVE, UNKNOWN -> true;
            case ADVERB -> word.text().length() > 1;
            case FUNCTION -> false;
        };
    }

    /** A Latin word makes a term with nouns, but is only the object of a verb or what an adverb speaks of. */
    private static boolean parts(ChineseWord left, ChineseWord right) {
        return (right.isLatin() && isPredicate(left)) || (left.isLatin() && isPredicate(right));
    }

    private static boolean isPredicate(ChineseWord word) {
        return word.kind() == Kind.HAN && (word.wordClass() == WordClass.VERB || word.wordClass() == WordClass.ADVERB);
    }

    private boolean holdsTogether(List<ChineseWord> words) {
        for (int i = 1; i < words.size(); i++) {
            if (parts(words.get(i - 1), words.get(i))) {
                return false;
            }
        }
        int joints = 0;
        boolean framed = isFramed(words);
        for (int i = 1; i < words.size() - 1; i++) {
            ChineseWord word = words.get(i);
            if (word.text().equals(OF) || word.kind() == Kind.CONNECTOR) {
                joints++;
            } else if ((NO_EDGE.contains(word.text()) && !(framed && word.text().equals("在"))) || isCommonVerb(word)) {
                return false;
            }
        }
        boolean latinNumber = words.get(words.size() - 1).kind() != Kind.NUMBER
                || words.get(words.size() - 2).isLatin();
        return joints <= 2 && latinNumber;
    }
}
