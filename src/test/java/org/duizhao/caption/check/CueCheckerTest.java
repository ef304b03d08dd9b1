package org.duizhao.caption.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.caption.check.CueProblem.Kind;
import org.duizhao.caption.style.StyleGuide;
import org.junit.jupiter.api.Test;

class CueCheckerTest {
    @Test
    void cuesWithinTheLimitsHaveNoProblems() {
        assertThat(kinds(cue(0, 2000, "天黑以后，渔船回港。"), cue(2083, 4000, "码头很安静。"))).isEmpty();
    }

    @Test
    void aLineOfSeventeenCharactersIsTooWideAndOneOfSixteenIsNot() {
        assertThat(kinds(cue(0, 6000, "一二三四五六七八九十一二三四五六"))).isEmpty();
        assertThat(kinds(cue(0, 6000, "一二三四五六七八九十一二三四五六七"))).containsExactly(Kind.LINE_TOO_WIDE);
    }

    @Test
    void halfWidthCharactersCountAHalfInChinese() {
        assertThat(kinds(cue(0, 6000, "用 Hugging Face Hub 部署模型"))).isEmpty();
    }

    @Test
    void threeLinesAreTooMany() {
        assertThat(kinds(cue(0, 3000, "一", "二", "三"))).containsExactly(Kind.TOO_MANY_LINES);
    }

    @Test
    void whatCannotBeReadInTimeIsTooFast() {
        List<CueProblem> problems = CueChecker.check(List.of(cue(0, 1000, "一二三四五六七八九十")), StyleGuide.NETFLIX);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_FAST);
            assertThat(problem.value()).isEqualTo(10);
            assertThat(problem)
                    .hasToString(
                            "cue 1 at 0.000 s: there is too little time to read it (10 characters a second, limit 9)");
        });
    }

    @Test
    void timesAreHeldToTheGuide() {
        assertThat(kinds(cue(0, 500, "好"))).containsExactly(Kind.TOO_SHORT);
        assertThat(kinds(cue(0, 7500, "好"))).containsExactly(Kind.TOO_LONG);
    }

    @Test
    void gapsOverlapsAndOrderAreToldApart() {
        assertThat(kinds(cue(0, 2000, "好"), cue(2040, 4000, "好"))).containsExactly(Kind.GAP_TOO_SHORT);
        assertThat(kinds(cue(0, 2000, "好"), cue(1500, 4000, "好"))).containsExactly(Kind.OVERLAP);
        assertThat(kinds(cue(5000, 7000, "好"), cue(1500, 4000, "好"))).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void aCueWithoutTextIsEmpty() {
        assertThat(kinds(cue(0, 2000))).containsExactly(Kind.EMPTY);
    }

    private static List<Kind> kinds(Subtitle... cues) {
        return CueChecker.check(List.of(cues), StyleGuide.NETFLIX).stream()
                .map(CueProblem::kind)
                .toList();
    }

    private static Subtitle cue(long start, long end, String... lines) {
        return new Subtitle(new TimeRange(start, end), "", false, List.of(lines), List.of());
    }
}
