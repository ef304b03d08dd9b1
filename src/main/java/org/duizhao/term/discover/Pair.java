package org.duizhao.term.discover;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.term.EnglishWords.Word;

/** A bead in words. Words are counted in their sentence or, where a method says so, through all sentences of a side. */
final class Pair {
    private final List<ChineseSentence> chinese;
    private final List<EnglishSentence> english;
    private final int[] chineseStart;
    private final int[] englishStart;

    /**
     * A bead.
     *
     * @param chinese its Chinese sentences
     * @param english its English sentences; none where there is no English
     */
    Pair(List<ChineseSentence> chinese, List<EnglishSentence> english) {
        this.chinese = List.copyOf(chinese);
        this.english = List.copyOf(english);
        chineseStart =
                starts(chinese.stream().map(sentence -> sentence.words().size()).toList());
        englishStart =
                starts(english.stream().map(sentence -> sentence.words().size()).toList());
    }

    List<ChineseSentence> chinese() {
        return chinese;
    }

    List<EnglishSentence> english() {
        return english;
    }

    List<ChineseWord> chineseWords() {
        return chinese.stream().flatMap(sentence -> sentence.words().stream()).collect(Collectors.toList());
    }

    List<Word> englishWords() {
        return english.stream().flatMap(sentence -> sentence.words().stream()).collect(Collectors.toList());
    }

    /** The number of a sentence's first word through the Chinese side. */
    int chineseStart(int sentence) {
        return chineseStart[sentence];
    }

    /** The number of a sentence's first word through the English side. */
    int englishStart(int sentence) {
        return englishStart[sentence];
    }

    private static int[] starts(List<Integer> sizes) {
        int[] starts = new int[sizes.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + sizes.get(i - 1);
        }
        return starts;
    }
}
