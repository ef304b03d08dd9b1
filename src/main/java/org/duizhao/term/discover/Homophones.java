package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.script.Folding;

/** Han strings that sound like a term but are written otherwise and are no words: 护成河 for 护城河. */
final class Homophones {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    /**
     * One such string.
     *
     * @param sentence where it stands
     * @param start where it begins, a UTF-16 offset
     * @param text the string
     * @param right the term
     */
    record Heard(ChineseSentence sentence, int start, String text, String right) {}

    private final Lexicon lexicon;
    private final Map<String, Set<String>> terms = new HashMap<>();

    Homophones(Lexicon lexicon, List<String> terms) {
        this.lexicon = lexicon;
        for (String term : terms) {
            String folded = Folding.fold(term);
            if (SHORTEST <= folded.length() && folded.length() <= LONGEST) {
                String sound = sound(folded, 0, folded.length());
                if (!sound.isEmpty()) {
                    this.terms.computeIfAbsent(sound, key -> new TreeSet<>()).add(folded);
                }
            }
        }
    }

    List<Heard> in(ChineseSentence sentence) {
        List<Heard> heard = new ArrayList<>();
        String text = Folding.fold(sentence.text());
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (ChineseWord word : sentence.words()) {
            if (word.isContent()) {
                starts.add(word.start());
                ends.add(word.end());
            }
        }
        for (int start = 0; start + SHORTEST <= text.length(); start++) {
            for (int end = start + SHORTEST; end <= Math.min(text.length(), start + LONGEST); end++) {
                String sound = sound(text, start, end);
                if (sound.isEmpty()) {
                    break;
                }
                if (starts.contains(start) && ends.contains(end)) {
                    add(sentence, start, text.substring(start, end), terms.getOrDefault(sound, Set.of()), heard);
                }
            }
        }
        return heard;
    }

    private void add(ChineseSentence sentence, int start, String written, Set<String> alike, List<Heard> heard) {
        boolean right = alike.contains(written) || lexicon.words(written).size() == 1;
        if (!right) {
            alike.stream()
                    .filter(term -> EditDistance.between(term, written) == 1)
                    .findFirst()
                    .ifPresent(term -> heard.add(new Heard(sentence, start, written, term)));
        }
    }

    /** The pinyin of a stretch, or the empty string where a character has none. */
    private String sound(String text, int start, int end) {
        StringBuilder sound = new StringBuilder();
        for (int i = start; i < end; i++) {
            String syllable = lexicon.pinyin(text.charAt(i));
            if (syllable.isEmpty()) {
                return "";
            }
            sound.append(syllable).append(' ');
        }
        return sound.toString();
    }
}
