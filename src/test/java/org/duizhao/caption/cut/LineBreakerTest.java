package org.duizhao.caption.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final ChineseCuts CUTS = new ChineseCuts(Lexicon.bundled());

    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(chinese("天黑以后，渔船陆续回港。")).containsExactly("天黑以后，渔船陆续回港。");
    }

    @Test
    void aLineEndsAtAMarkRatherThanInTheMiddle() {
        assertThat(chinese("天黑以后，渔船陆续回到了北边的老港口。")).containsExactly("天黑以后，", "渔船陆续回到了北边的老港口。");
    }

    @Test
    void linesAreOfAboutOneWidth() {
        List<String> lines = english("The boats came back to the old northern harbour one after another");

        assertThat(lines).hasSize(2);
        assertThat(Math.abs(lines.get(0).length() - lines.get(1).length())).isLessThan(16);
    }

    @Test
    void anEnglishLineEndsBehindAMarkOrBeforeAConjunction() {
        assertThat(english("We waited for the boats all night long, but nobody came back"))
                .containsExactly("We waited for the boats all night long,", "but nobody came back");
    }

    @Test
    void aWordTooLongForALineIsNotCut() {
        assertThat(english("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"))
                .hasSize(1);
    }

    @Test
    void noTextHasNoLines() {
        assertThat(chinese("")).isEmpty();
    }

    private static List<String> chinese(String text) {
        return new LineBreaker(StyleGuide.NETFLIX, Language.CHINESE)
                .best(text, () -> CUTS.of(text, List.of()))
                .lines();
    }

    private static List<String> english(String text) {
        return new LineBreaker(StyleGuide.NETFLIX, Language.ENGLISH)
                .best(text, () -> EnglishCuts.of(text))
                .lines();
    }
}
