package org.duizhao.term.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TextStretch;

/** Chinese characters in the English. */
record UntranslatedChinese() implements Check {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}，。、：；！？“”《》（）·]*\\p{IsHan})?");

    @Override
    public List<Finding> in(CheckedText text) {
        return text.beads().stream()
                .flatMap(bead -> bead.english().stream().flatMap(sentence -> in(bead, sentence)))
                .toList();
    }

    private static Stream<Finding> in(CheckedBead bead, Sentence sentence) {
        return CHINESE.matcher(sentence.text()).results().map(chinese -> finding(bead, sentence, chinese));
    }

    private static Finding finding(CheckedBead bead, Sentence sentence, MatchResult chinese) {
        return new Finding(
                Kind.UNTRANSLATED,
                Severity.ERROR,
                bead.index(),
                new TextStretch(Language.ENGLISH, sentence.index(), new Span(chinese.start(), chinese.end())),
                List.of(),
                "the English has the Chinese " + chinese.group(),
                bead.terms().stream()
                        .filter(match -> chinese.group().contains(match.found()))
                        .map(TermMatch::term)
                        .filter(term -> !term.english().isEmpty())
                        .findFirst()
                        .map(term -> "say “" + term.english() + "” for " + term.chinese())
                        .orElse("translate it"));
    }
}
