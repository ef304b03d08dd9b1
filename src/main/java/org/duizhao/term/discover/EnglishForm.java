package org.duizhao.term.discover;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishWords.Word;

/** How a glossary writes a phrase of a text: its last word in the singular, small letters where the text has them too. */
final class EnglishForm {
    private static final Pattern POSSESSIVE_ALONE = Pattern.compile("['’]s(?=[,.;:?!)]| (?:and|or) |$)");

    private final Lexicon lexicon;
    private final List<Pair> pairs;
    private final EnglishNames names;
    private final Set<String> latin = new HashSet<>();

    EnglishForm(Lexicon lexicon, List<Pair> pairs) {
        this.lexicon = lexicon;
        this.pairs = pairs;
        for (Pair pair : pairs) {
            pair.chineseWords().stream()
                    .filter(ChineseWord::isLatin)
                    .map(ChineseWord::text)
                    .forEach(latin::add);
        }
        names = new EnglishNames(pairs);
    }

    String of(Rendering rendering) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int k = 0; k < rendering.pairs().size(); k++) {
            counts.merge(
                    written(
                            pairs.get(rendering.pairs().get(k)),
                            rendering.phrases().get(k)),
                    1,
                    Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private String written(Pair pair, Phrase phrase) {
        EnglishSentence sentence = pair.english().get(phrase.sentence());
        String text = sentence.between(phrase.first(), phrase.last()).replace('’', '\'');
        Word last = sentence.words().get(phrase.last());
        int lastStart = text.length() - (last.end() - last.start());
        String singular =
                text.substring(0, lastStart) + singular(text.substring(lastStart), last) + possessive(sentence, last);
        String first = sentence.words().get(phrase.first()).written();
        boolean named = names.contains(first) || latin.contains(first);
        return phrase.first() == 0 && !named ? uncapitalised(singular) : singular;
    }

    /** The ending of a possessive that possesses nothing here: {@code Alzheimer's}. */
    private static String possessive(EnglishSentence sentence, Word last) {
        return POSSESSIVE_ALONE
                        .matcher(sentence.text())
                        .region(last.end(), sentence.text().length())
                        .lookingAt()
                ? "'s"
                : "";
    }

    private String singular(String written, Word word) {
        if (!written.equals(word.written())) {
            return word.written();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        boolean unknown = lexicon.englishId(word.lemma()) == Lexicon.UNKNOWN
                && word.lemma().equals(lower);
        if (unknown && lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss") && written.equals(lower)) {
            return written.substring(0, written.length() - 1);
        }
        boolean plural = lower.endsWith("s")
                && !lower.endsWith("ss")
                && word.lemma().length() < lower.length()
                && !Character.isUpperCase(written.charAt(0));
        return plural ? word.lemma() : written;
    }

    private String uncapitalised(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String first = text.substring(0, end);
        boolean plain = first.length() > 1
                && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        String lower = first.toLowerCase(Locale.ROOT);
        boolean word = lexicon.englishId(lower) != Lexicon.UNKNOWN
                && lexicon.englishClass(lower) != org.duizhao.lexicon.WordClass.NAME;
        return plain && word ? lower + text.substring(end) : text;
    }
}
