package org.duizhao.segment;

import java.util.List;
import org.duizhao.script.Folding;

/**
 * What a maxent model is told of the places between Chinese characters: the characters on both sides, folded, and whether
 * what stands there is a particle that ends sentences or a word that begins them. A feature is one number: its kind in the
 * highest byte, what was seen in the others.
 */
final class ChineseBorderFeatures {
    /** How many features a place has. */
    static final int COUNT = 19;

    private static final int UNIT = Character.SIZE;
    private static final char OUTSIDE = '#';
    private static final int LONGEST_STARTER = 3;
    private static final String PARTICLES = "了吗呢吧啊呀嘛啦哦哇的过着么";
    private static final String PRONOUNS = "我你他她它您这那谁大咱";
    private static final List<String> STARTERS =
            List.of(("但是 所以 那么 因为 如果 然后 其实 而且 不过 于是 因此 虽然 当然 可是 只是 只要 比如 首先 其次 最后 另外 同时 后来 现在 今天 昨天 "
                            + "明天 有时 有人 也许 可能 为什么 怎么 什么 没有 不是 就是 还有 还是 或者 接着 突然 终于 原来 结果 总之 对了 好的 是的 请 谢谢 "
                            + "我们 你们 他们 她们 它们 大家 这个 那个 这些 那些 这样 那样 这里 那里 每 当 但 而 可 却 不 没 在 从 对 有 还 就 都 也")
                    .split(" "));

    private final char[] text;

    private ChineseBorderFeatures(char[] text) {
        this.text = text;
    }

    static ChineseBorderFeatures of(String text, Units units) {
        char[] folded = new char[units.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Folding.fold(text.charAt(units.start(i))));
        }
        return new ChineseBorderFeatures(folded);
    }

    /** Fills in the features of the place before a unit other than the first. */
    void of(int i, long[] features) {
        char before = at(i - 1);
        char after = at(i);
        long particle = PARTICLES.indexOf(before);
        long starter = starter(i);
        int n = 0;
        features[n] = feature(n++, before);
        features[n] = feature(n++, after);
        features[n] = feature(n++, at(i - 2));
        features[n] = feature(n++, at(i + 1));
        features[n] = feature(n++, pair(at(i - 2), before));
        features[n] = feature(n++, pair(after, at(i + 1)));
        features[n] = feature(n++, pair(before, after));
        features[n] = feature(n++, pair(at(i - 2), after));
        features[n] = feature(n++, pair(before, at(i + 1)));
        features[n] = feature(n++, pair(at(i - 3), at(i - 2)) << UNIT | before);
        features[n] = feature(n++, pair(after, at(i + 1)) << UNIT | at(i + 2));
        features[n] = feature(n++, pair(at(i - 2), before) << UNIT | after);
        features[n] = feature(n++, pair(before, after) << UNIT | at(i + 1));
        features[n] = feature(n++, starter);
        features[n] = feature(n++, starter < 0 ? 0 : 1);
        features[n] = feature(n++, (particle << UNIT) | (starter & 0xFFFF));
        features[n] = feature(n++, (particle << UNIT) | (PRONOUNS.indexOf(after) & 0xFFFF));
        features[n] = feature(n++, pair((char) (isHan(before) ? 1 : 0), (char) (isHan(after) ? 1 : 0)));
        features[n] = feature(n++, 0);
    }

    private char at(int i) {
        return i < 0 || i >= text.length ? OUTSIDE : text[i];
    }

    /** The longest word that begins sentences and stands at a place, by its number, or -1. */
    private long starter(int i) {
        for (int length = Math.min(LONGEST_STARTER, text.length - i); length > 0; length--) {
            int found = STARTERS.indexOf(new String(text, i, length));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static long pair(char first, char second) {
        return ((long) first << UNIT) | second;
    }

    private static long feature(int kind, long seen) {
        return ((long) kind << (Long.SIZE - Byte.SIZE)) | (seen & (-1L >>> Byte.SIZE));
    }
}
