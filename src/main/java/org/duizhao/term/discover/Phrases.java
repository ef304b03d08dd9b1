package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.term.EnglishWords.Word;

/** The stretches of an English sentence that could render a term: content words at both ends, no end of a clause inside. */
final class Phrases {
    private static final int MOST_WORDS = 6;
    private static final Pattern JOINS = Pattern.compile("\\s+|['’]s?\\s+|\\s*[-‐‑/&]\\s*");
    private static final Pattern LISTS = Pattern.compile("\\s*,\\s+");

    private static final Set<String> JOINING =
            Set.of("of", "and", "or", "in", "to", "for", "from", "with", "on", "per", "the", "a", "by", "at", "as");

    private final EnglishStopWords stopWords;

    Phrases(EnglishStopWords stopWords) {
        this.stopWords = stopWords;
    }

    /** The phrases of all sentences of a bead. */
    List<Phrase> of(Pair pair) {
        List<Phrase> phrases = new ArrayList<>();
        for (int sentence = 0; sentence < pair.english().size(); sentence++) {
            add(pair.english().get(sentence), sentence, phrases);
        }
        return phrases;
    }

    private void add(EnglishSentence sentence, int place, List<Phrase> phrases) {
        List<Word> words = sentence.words();
        for (int first = 0; first < words.size(); first++) {
            if (canBegin(sentence, first)) {
                addFrom(first, sentence, place, phrases);
            }
        }
    }

    private void addFrom(int first, EnglishSentence sentence, int place, List<Phrase> phrases) {
        boolean lists = false;
        int limit = Math.min(sentence.words().size(), first + MOST_WORDS);
        for (int last = first; last < limit && (last == first || joins(sentence, last - 1)); last++) {
            lists |= last > first && isList(sentence, last - 1);
            if (canEnd(sentence, first, last)) {
                phrases.add(new Phrase(place, first, last, lists));
            }
            if (!canHold(sentence, last)) {
                return;
            }
        }
    }

    private static boolean joins(EnglishSentence sentence, int word) {
        return isList(sentence, word) || JOINS.matcher(sentence.seam(word)).matches();
    }

    private static boolean isList(EnglishSentence sentence, int word) {
        return LISTS.matcher(sentence.seam(word)).matches();
    }

    private boolean canBegin(EnglishSentence sentence, int place) {
        Word word = sentence.words().get(place);
        return isName(sentence, place)
                || !stopWords.contains(word.lemma())
                || (word.hyphenated() && !Character.isDigit(word.written().charAt(0)));
    }

    private boolean canEnd(EnglishSentence sentence, int first, int place) {
        Word word = sentence.words().get(place);
        char initial = word.written().charAt(0);
        if (Character.isDigit(initial) || word.written().length() == 1) {
            return place > first
                    && Character.isUpperCase(
                            sentence.words().get(place - 1).written().charAt(0));
        }
        boolean compound = place > first && sentence.words().get(place - 1).hyphenated();
        return isName(sentence, place) || compound || !stopWords.contains(word.lemma());
    }

    private boolean canHold(EnglishSentence sentence, int place) {
        String lemma = sentence.words().get(place).lemma();
        return JOINING.contains(lemma)
                || isName(sentence, place)
                || !stopWords.contains(lemma)
                || sentence.words().get(place).hyphenated()
                || Character.isDigit(lemma.charAt(0));
    }

    /** Whether a word has a capital that the beginning of a sentence does not explain. */
    static boolean isName(EnglishSentence sentence, int place) {
        Word word = sentence.words().get(place);
        return place > 0
                && word.written().length() > 1
                && Character.isUpperCase(word.written().charAt(0));
    }
}
