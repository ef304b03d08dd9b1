package org.duizhao.term.discover;

import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.term.EnglishWords.Word;

/**
 * How strongly the words of a bead translate each other, 0 to 1. Words are counted through all sentences of a side.
 */
final class Links {
    private static final double LINKED = 0.15;
    private static final double KNOWN = 0.6;
    private static final double DISTRUST = 0.4;
    private static final double LEFT_OVER = 0.4;
    private static final int LONGEST_COMPOUND = 4;
    private static final double DISTANCE_LOSS = 3;

    private final double[][] strength;
    private final double[] bestOfChinese;
    private final double[] bestOfEnglish;

    Links(Pair pair, Dictionary dictionary, WordAssociations associations, EnglishStopWords stopWords) {
        List<ChineseWord> chinese = pair.chineseWords();
        List<Word> english = pair.englishWords();
        strength = new double[chinese.size()][english.size()];
        bestOfChinese = new double[chinese.size()];
        bestOfEnglish = new double[english.size()];
        for (int z = 0; z < chinese.size(); z++) {
            for (int e = 0; e < english.size(); e++) {
                link(z, e, dictionary.strength(chinese.get(z), english.get(e)));
            }
        }
        linkCompounds(chinese, english, dictionary);
        linkAssociated(chinese, english, associations, stopWords);
        linkLeftOver(
                IntStream.range(0, chinese.size())
                        .filter(z -> chinese.get(z).isContent() && bestOfChinese[z] < LINKED)
                        .toArray(),
                IntStream.range(0, english.size())
                        .filter(e -> !stopWords.contains(english.get(e).lemma()) && bestOfEnglish[e] < LINKED)
                        .toArray());
    }

    double strength(int chinese, int english) {
        return strength[chinese][english];
    }

    double bestOfChinese(int chinese) {
        return bestOfChinese[chinese];
    }

    double bestOfEnglish(int english) {
        return bestOfEnglish[english];
    }

    private void link(int z, int e, double value) {
        strength[z][e] = Math.max(strength[z][e], value);
        bestOfChinese[z] = Math.max(bestOfChinese[z], value);
        bestOfEnglish[e] = Math.max(bestOfEnglish[e], value);
    }

    /** Words that go together in the document: less is made of it where the dictionary knows better. */
    private void linkAssociated(
            List<ChineseWord> chinese, List<Word> english, WordAssociations associations, EnglishStopWords stopWords) {
        for (int z = 0; z < chinese.size(); z++) {
            double trust = bestOfChinese[z] >= KNOWN ? DISTRUST : 1;
            for (int e = 0; e < english.size() && chinese.get(z).isContent(); e++) {
                String lemma = english.get(e).lemma();
                if (!stopWords.contains(lemma)) {
                    link(z, e, trust * associations.strength(chinese.get(z).text(), lemma));
                }
            }
        }
    }

    /** Words that the dictionary has in one. */
    private void linkCompounds(List<ChineseWord> chinese, List<Word> english, Dictionary dictionary) {
        for (int first = 0; first < chinese.size(); first++) {
            StringBuilder compound = new StringBuilder(chinese.get(first).text());
            int limit = Math.min(chinese.size(), first + LONGEST_COMPOUND);
            for (int last = first + 1; last < limit && isHan(chinese, last - 1) && isHan(chinese, last); last++) {
                compound.append(chinese.get(last).text());
                if (dictionary.holds(compound.toString())) {
                    link(first, last, compound.toString(), english, dictionary);
                }
            }
        }
    }

    private void link(int first, int last, String compound, List<Word> english, Dictionary dictionary) {
        for (int e = 0; e < english.size(); e++) {
            double value = dictionary.meaning(compound, english.get(e).lemma());
            for (int z = first; z <= last && value > 0; z++) {
                link(z, e, value);
            }
        }
    }

    private static boolean isHan(List<ChineseWord> words, int place) {
        return words.get(place).kind() == ChineseWord.Kind.HAN;
    }

    /** Words that nothing else explains may belong together, the more the fewer there are and the nearer they stand. */
    private void linkLeftOver(int[] chinese, int[] english) {
        double share = LEFT_OVER / Math.sqrt(Math.max(1, Math.min(chinese.length, english.length)));
        for (int z : chinese) {
            for (int e : english) {
                double distance = Math.abs((double) z / strength.length - (double) e / strength[z].length);
                link(z, e, share * Math.exp(-DISTANCE_LOSS * distance));
            }
        }
    }
}
