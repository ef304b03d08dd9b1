package org.duizhao.align;

import java.util.Arrays;

/**
 * Which words of near sentences may translate each other, and how much more often than chance: for every Chinese
 * sentence and every English one of its window the pairs of tokens that the translation table knows. The links of one
 * Chinese sentence with English sentences that follow each other follow each other as well.
 */
final class WordLinks {
    private final SentenceWindows windows;
    /** Where the links of each pair of sentences begin, by {@link SentenceWindows#pair}. */
    private final int[] linkStart;

    private final IntList chineseToken = new IntList();
    private final IntList englishToken = new IntList();
    private final DoubleList towardsEnglish = new DoubleList();
    private final DoubleList towardsChinese = new DoubleList();

    private WordLinks(SentenceWindows windows) {
        this.windows = windows;
        this.linkStart = new int[windows.pairs() + 1];
    }

    static WordLinks of(Tokens chinese, Tokens english, TranslationTable table, SentenceWindows windows) {
        WordLinks links = new WordLinks(windows);
        Finder finder = new Finder(chinese, english, table);
        for (int i = 0; i < windows.size(); i++) {
            finder.find(i, windows);
            links.append(i, finder);
        }
        return links;
    }

    /** The first link of a Chinese sentence with an English one of its window. */
    int start(int chineseSentence, int englishSentence) {
        return linkStart[windows.pair(chineseSentence, englishSentence)];
    }

    /** The end of the links of a Chinese sentence with an English one of its window, exclusive. */
    int end(int chineseSentence, int englishSentence) {
        return linkStart[windows.pair(chineseSentence, englishSentence) + 1];
    }

    int chineseToken(int link) {
        return chineseToken.get(link);
    }

    int englishToken(int link) {
        return englishToken.get(link);
    }

    /** t(e|z) / p(e). */
    double towardsEnglish(int link) {
        return towardsEnglish.get(link);
    }

    /** t(z|e) / p(z). */
    double towardsChinese(int link) {
        return towardsChinese.get(link);
    }

    private void append(int i, Finder found) {
        for (int j = windows.first(i); j < windows.end(i); j++) {
            for (int k = found.firstOf(j - windows.first(i)); k >= 0; k = found.next.get(k)) {
                chineseToken.add(found.chineseToken.get(k));
                englishToken.add(found.englishToken.get(k));
                towardsEnglish.add(found.towardsEnglish.get(k));
                towardsChinese.add(found.towardsChinese.get(k));
            }
            linkStart[windows.pair(i, j) + 1] = chineseToken.size();
        }
    }

    /** Finds the links of one Chinese sentence, token by token, and chains those with the same English sentence. */
    private static final class Finder {
        private static final int NONE = -1;

        private final Tokens chinese;
        private final Tokens english;
        private final TranslationTable table;
        private final TranslationRow row;
        private IntList chineseToken = new IntList();
        private IntList englishToken = new IntList();
        private DoubleList towardsEnglish = new DoubleList();
        private DoubleList towardsChinese = new DoubleList();
        private IntList next = new IntList();
        private int[] first = {};

        Finder(Tokens chinese, Tokens english, TranslationTable table) {
            this.chinese = chinese;
            this.english = english;
            this.table = table;
            this.row = new TranslationRow(table, english.vocabulary());
        }

        int firstOf(int sentenceOfWindow) {
            return first[sentenceOfWindow];
        }

        void find(int i, SentenceWindows windows) {
            chineseToken = new IntList();
            englishToken = new IntList();
            towardsEnglish = new DoubleList();
            towardsChinese = new DoubleList();
            next = new IntList();
            first = new int[windows.width(i)];
            Arrays.fill(first, NONE);
            for (int token = chinese.start(i + 1) - 1; token >= chinese.start(i); token--) {
                int unit = chinese.unit(token);
                if (row.open(unit)) {
                    link(token, unit, windows.first(i), windows.end(i));
                    row.close(unit);
                }
            }
        }

        private void link(int token, int unit, int from, int to) {
            for (int j = from; j < to; j++) {
                for (int e = english.start(j); e < english.start(j + 1); e++) {
                    int word = english.unit(e);
                    if (row.ofEnglish(word) > 0) {
                        next.add(first[j - from]);
                        first[j - from] = chineseToken.size();
                        chineseToken.add(token);
                        englishToken.add(e);
                        towardsEnglish.add(row.ofEnglish(word) / table.englishBackground(word));
                        towardsChinese.add(row.ofChinese(word) / table.chineseBackground(unit));
                    }
                }
            }
        }
    }
}
