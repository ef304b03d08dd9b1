package org.duizhao.read.caption;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;

/**
 * Which language each line of a caption file is in. In a file of one language every line is in it, whatever names stand
 * there. In one of two a line with Chinese characters or marks is Chinese; a cue in which all lines look alike has as many of each
 * language, in the order of the file.
 */
public final class LineLanguages {
    private static final double LEAST_BILINGUAL = 0.5;
    private static final double LEAST_HAN_OF_CHINESE = 0.1;

    /** Where the marks of Chinese stand: a line with one is Chinese though all its words are names. */
    private static final Set<UnicodeBlock> WIDE =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final boolean isBilingual;
    private final Language first;

    private LineLanguages(boolean isBilingual, Language first) {
        this.isBilingual = isBilingual;
        this.first = first;
    }

    /** The languages of a file, by the lines of each of its cues. */
    public static LineLanguages of(List<List<String>> cues) {
        int bilingual = 0;
        int chineseFirst = 0;
        long letters = 0;
        long han = 0;
        for (List<String> lines : cues) {
            boolean isMixed = lines.stream().anyMatch(LineLanguages::isChinese)
                    && lines.stream().anyMatch(line -> !isChinese(line) && lettersOf(line) > 0);
            bilingual += isMixed ? 1 : 0;
            chineseFirst += isMixed && isChinese(lines.get(0)) ? 1 : 0;
            for (String line : lines) {
                letters += lettersOf(line);
                han += line.codePoints().filter(Character::isIdeographic).count();
            }
        }
        if (bilingual > 0 && bilingual >= LEAST_BILINGUAL * cues.size()) {
            return new LineLanguages(true, 2 * chineseFirst >= bilingual ? Language.CHINESE : Language.ENGLISH);
        }
        return new LineLanguages(false, han >= LEAST_HAN_OF_CHINESE * letters ? Language.CHINESE : Language.ENGLISH);
    }

    /** Whether the file shows two languages. */
    public boolean isBilingual() {
        return isBilingual;
    }

    /** The language of each line of a cue. */
    public List<Language> ofLines(List<String> lines) {
        if (!isBilingual) {
            return Collections.nCopies(lines.size(), first);
        }
        boolean looksAlike =
                lines.stream().map(LineLanguages::isChinese).distinct().count() == 1;
        List<Language> languages = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (looksAlike && lines.size() % 2 == 0) {
                languages.add(k < lines.size() / 2 ? first : other(first));
            } else {
                languages.add(isChinese(lines.get(k)) ? Language.CHINESE : Language.ENGLISH);
            }
        }
        return languages;
    }

    private static Language other(Language language) {
        return language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    }

    private static boolean isChinese(String line) {
        return line.codePoints().anyMatch(c -> Character.isIdeographic(c) || WIDE.contains(UnicodeBlock.of(c)));
    }

    private static long lettersOf(String line) {
        return line.codePoints().filter(Character::isLetter).count();
    }
}
