package org.duizhao.read.caption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.bitext.Language;

/**
 * Which styles of bilingual subtitles are of the other language: by their names, {@code CHS} or {@code English}, or else by
 * what is written in them. Where no style is of the language that is read, none is of the other.
 */
final class StyleLanguages {
    private static final Pattern CHINESE_NAME = Pattern.compile(
            "(?:.*[^a-z])?(?:chs|cht|chi|chn|cn|sc|tc|zh|chinese|mandarin)(?:[^a-z].*)?|.*[中简繁汉].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_NAME =
            Pattern.compile("(?:.*[^a-z])?(?:en|eng|english)(?:[^a-z].*)?|.*英.*", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_LETTERS = 20;
    private static final double LEAST_HAN_OF_CHINESE = 0.1;
    private static final double MOST_HAN_OF_ENGLISH = 0.4;

    private final Language wanted;

    /** What is written in a style. */
    private static final class Letters {
        long all;
        long han;
    }

    StyleLanguages(Language wanted) {
        this.wanted = wanted;
    }

    /** The styles of the other language. */
    Set<String> others(List<SubStationMarkup> texts) {
        Map<String, Letters> styles = new HashMap<>();
        for (SubStationMarkup text : texts) {
            for (SubStationMarkup.StyledLine line : text.lines()) {
                Letters letters = styles.computeIfAbsent(line.style(), style -> new Letters());
                String words = line.line().text();
                letters.all += words.codePoints().filter(Character::isLetter).count();
                letters.han +=
                        words.codePoints().filter(Character::isIdeographic).count();
            }
        }
        Set<String> others = new HashSet<>();
        boolean hasWanted = false;
        for (Map.Entry<String, Letters> style : styles.entrySet()) {
            Optional<Language> language = ofName(style.getKey()).or(() -> ofLetters(style.getValue()));
            hasWanted |= language.equals(Optional.of(wanted));
            if (language.isPresent() && language.get() != wanted) {
                others.add(style.getKey());
            }
        }
        return hasWanted ? others : Set.of();
    }

    private static Optional<Language> ofName(String style) {
        boolean isChinese = CHINESE_NAME.matcher(style).matches();
        boolean isEnglish = ENGLISH_NAME.matcher(style).matches();
        if (isChinese == isEnglish) {
            return Optional.empty();
        }
        return Optional.of(isChinese ? Language.CHINESE : Language.ENGLISH);
    }

    private static Optional<Language> ofLetters(Letters letters) {
        if (letters.all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (letters.han > MOST_HAN_OF_ENGLISH * letters.all) {
            return Optional.of(Language.CHINESE);
        }
        return letters.han < LEAST_HAN_OF_CHINESE * letters.all ? Optional.of(Language.ENGLISH) : Optional.empty();
    }
}
