package org.duizhao.caption.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.style.TextWidth;
import org.duizhao.caption.timing.ClauseTimes;
import org.duizhao.caption.timing.TimedClause;
import org.duizhao.lexicon.Lexicon;

/** Whatever is said and however long it takes: no text is lost, and what can be kept is kept. */
class CuttingPropertyTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    /** A sentence with its words: how many there are, and how many stand alone before them. */
    record Said(String chinese, int words, int before) {}

    @Property(tries = 60)
    void everyCharacterAndWordIsShownOnceAndInOrder(
            @ForAll("talks") List<Said> talk, @ForAll("styles") StyleGuide style) {
        Talk made = new Talk(talk);

        List<Subtitle> cues = made.cues(style, EnumSet.allOf(Language.class));

        assertThat(joined(cues, Language.CHINESE)).isEqualTo(made.chinese().replace(" ", ""));
        assertThat(joined(cues, Language.ENGLISH)).isEqualTo(made.english().replace(" ", ""));
    }

    @Property(tries = 60)
    void cuesFollowEachOtherAndNoneOutlastsTheLongest(
            @ForAll("talks") List<Said> talk, @ForAll("styles") StyleGuide style) {
        List<Subtitle> cues = new Talk(talk).cues(style, Set.of(Language.CHINESE));

        for (int i = 0; i < cues.size(); i++) {
            assertThat(cues.get(i).time().durationMillis()).isLessThanOrEqualTo(style.longestMillis());
            if (i > 0) {
                assertThat(cues.get(i).time().startMillis())
                        .isGreaterThanOrEqualTo(cues.get(i - 1).time().startMillis());
            }
        }
    }

    @Property(tries = 60)
    void linesKeepTheirWidthWhateverTheText(@ForAll("talks") List<Said> talk, @ForAll("styles") StyleGuide style) {
        List<Subtitle> cues = new Talk(talk).cues(style, Set.of(Language.CHINESE));

        assertThat(cues)
                .allSatisfy(cue -> assertThat(cue.chinese())
                        .hasSizeLessThanOrEqualTo(style.lines())
                        .allSatisfy(line -> assertThat(TextWidth.of(line, Language.CHINESE))
                                .isLessThanOrEqualTo(style.chinese().charactersPerLine())));
    }

    @Provide
    Arbitrary<StyleGuide> styles() {
        return Arbitraries.of(StyleGuide.NETFLIX, StyleGuide.BBC, StyleGuide.TED);
    }

    @Provide
    Arbitrary<List<Said>> talks() {
        Arbitrary<String> sentence = Arbitraries.of(
                        "天黑以后，",
                        "渔船陆续回到港口，",
                        "码头上的灯一盏一盏地亮起来，",
                        "我们用了三年时间才明白这一点，",
                        "船长叫 Maren Solberg，",
                        "每年有3.5万个集装箱经过这里；",
                        "“再等等”，",
                        "她说",
                        "因为风浪太大而没有人敢出海所以整个冬天都没有鱼")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts) + "。");
        return Combinators.combine(sentence, Arbitraries.integers().between(0, 25), Arbitraries.of(0, 0, 0, 1, 6))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String joined(List<Subtitle> cues, Language language) {
        return cues.stream()
                .flatMap(cue -> cue.lines(language).stream())
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static final class Talk {
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<SpokenWord> words = new ArrayList<>();
        private final List<ClauseTimes.Clause> clauses = new ArrayList<>();
        private final Cutting cutting;

        Talk(List<Said> said) {
            said.forEach(sentence -> sentences.add(Sentence.plain(
                    sentences.size(),
                    sentence.chinese(),
                    new Span(0, sentence.chinese().length()))));
            cutting = new Cutting(LEXICON, sentences, List.of());
            for (int i = 0; i < said.size(); i++) {
                say(said.get(i).before());
                List<Span> stretches = cutting.clauses(i);
                for (int k = 0; k < stretches.size(); k++) {
                    int from = words.size();
                    say(said.get(i).words() * (k + 1) / stretches.size()
                            - said.get(i).words() * k / stretches.size());
                    clauses.add(new ClauseTimes.Clause(i, stretches.get(k), new WordRun(from, words.size(), 1)));
                }
            }
        }

        private void say(int count) {
            for (int k = 0; k < count; k++) {
                long start = words.size() * 350L;
                words.add(new SpokenWord(
                        "word" + words.size(), new Span(0, 1), new TimeRange(start, start + 350), false));
            }
        }

        List<Subtitle> cues(StyleGuide style, Set<Language> languages) {
            List<TimedClause> timed = ClauseTimes.of(clauses, words);
            return cutting.cues(timed, words, style, languages, SpeakerMarks.NONE);
        }

        String chinese() {
            return sentences.stream().map(Sentence::text).collect(Collectors.joining());
        }

        String english() {
            return words.stream().map(SpokenWord::text).collect(Collectors.joining());
        }
    }
}
