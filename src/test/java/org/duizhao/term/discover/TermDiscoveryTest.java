package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.TermBase;
import org.duizhao.term.TermFinder;
import org.duizhao.term.discover.Mishearing.Evidence;
import org.junit.jupiter.api.Test;

class TermDiscoveryTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private static final String[] REEF = {
        "我们先用合成孔径声呐扫描珊瑚礁。", "First we scan the coral reef with a synthetic aperture sonar.",
        "珊瑚礁的白化速度超出了所有模型的预测。", "The coral reef is bleaching faster than any model predicted.",
        "《潮汐之书》里也写到过珊瑚礁。", "The Book of Tides mentions the coral reef as well.",
        "天气好的时候，志愿者每周都下水。", "In good weather the volunteers dive every week.",
    };

    @Test
    void aTermHasTheEnglishThatGoesWithItAndIsSingular() {
        assertThat(candidate(discover(REEF), "珊瑚礁").term().english()).isEqualTo("coral reef");
    }

    @Test
    void aTitleKeepsItsCapitals() {
        assertThat(candidate(discover(REEF), "潮汐之书").term().english()).isEqualTo("Book of Tides");
    }

    @Test
    void everyCandidateIsAProposedEntryWithItsPlacesAndExamples() {
        Candidate reef = candidate(discover(REEF), "珊瑚礁");

        assertThat(reef.term().status()).isEqualTo(Term.Status.PROPOSED);
        assertThat(reef.sentences()).containsExactly(0, 1, 2);
        assertThat(reef.examples()).first().isEqualTo(new Candidate.Example(REEF[0], REEF[1]));
        assertThat(reef.termhood()).isBetween(0.0, 1.0);
    }

    @Test
    void termsComeBeforeEverydayWords() {
        List<String> order = discover(REEF).stream()
                .map(candidate -> candidate.term().chinese())
                .toList();

        assertThat(order.indexOf("珊瑚礁")).isLessThan(order.indexOf("天气"));
    }

    @Test
    void whatAGlossaryHasIsNotProposedAgain() {
        TermBase known = TermBase.of(List.of(Term.of("珊瑚礁", "coral reef")));

        assertThat(discover(known, REEF))
                .extracting(one -> one.term().chinese())
                .doesNotContain("珊瑚礁");
    }

    @Test
    void aWordWithTwoMeaningsIsProposedWithBoth() {
        List<Candidate> found = discover(
                "模型的推理成本又降了。", "The inference cost of the model came down again.",
                "推理芯片已经断货了。", "Inference chips are sold out.",
                "孩子们学会了推理。", "The children have learned reasoning.",
                "推理是一门老学问。", "Reasoning is an old art.",
                "他的推理没有漏洞。", "His reasoning has no gap.");

        assertThat(found)
                .filteredOn(one -> one.term().chinese().equals("推理"))
                .extracting(one -> one.term().english())
                .containsExactlyInAnyOrder("inference", "reasoning");
    }

    @Test
    void aNameThatTheEnglishSpellsOtherwiseIsMisheard() {
        List<Candidate> found = discover(
                "我们把数据放进了 Redys 里。", "We put the data into Redis.",
                "还有谁在用 Redis？", "Who else is using Redis?");

        assertThat(candidate(found, "Redis").mishearings()).singleElement().satisfies(one -> {
            assertThat(one.form().text()).isEqualTo("Redys");
            assertThat(one.sentences()).containsExactly(0);
            assertThat(one.evidence()).isEqualTo(Evidence.ENGLISH);
        });
        assertThat(found).extracting(one -> one.term().chinese()).doesNotContain("Redys");
    }

    @Test
    void aNameHeardAsACommonWordIsMisheardInItsContextOnly() {
        List<Candidate> found = discover(
                "他们每天都使用Cloud的接口。", "They use the interface of Claude every day.",
                "我们的云服务从不停机。", "Our cloud service never stops.");

        assertThat(TermBase.of(found.stream().map(Candidate::term).toList()))
                .satisfies(terms -> assertThat(matches(terms, "他们每天都使用Cloud的接口。"))
                        .anySatisfy(match -> assertThat(match.term().english()).isEqualTo("Claude")))
                .satisfies(
                        terms -> assertThat(matches(terms, "Google Cloud 的大会")).noneMatch(TermMatch::misheard));
    }

    @Test
    void aNameHeardAndThenTranslatedIsMisheard() {
        List<Candidate> found = discover(
                "这里可以高效运行云模型。", "You can run Claude models efficiently here.",
                "数据都放在云端。", "All the data are in the cloud.");

        assertThat(candidate(found, "Claude").mishearings())
                .extracting(one -> one.form().text(), Mishearing::evidence)
                .containsExactly(tuple("云", Evidence.TRANSLATED));
    }

    @Test
    void aHomophoneOfATermThatStandsElsewhereIsMisheard() {
        List<Candidate> found = discover(
                "品牌就是护城河。", "The brand is the moat.",
                "护城河要年年挖深。", "A moat has to be dug deeper every year.",
                "他们没有护成河。", "They have no moat.");

        assertThat(candidate(found, "护城河").mishearings())
                .extracting(one -> one.form().text(), Mishearing::evidence)
                .containsExactly(tuple("护成河", Evidence.HOMOPHONE));
    }

    @Test
    void aSpellingNearOneThatAGlossaryHasIsMisheardWithoutAnyEnglish() {
        TermBase known = TermBase.of(List.of(Term.of("Kubernetes", "Kubernetes")));
        SegmentedText chinese = text(Language.CHINESE, List.of("我们用 Kubernetis 来调度容器。"));
        Alignment alone = new Alignment(
                chinese,
                SegmentedText.none(Language.ENGLISH),
                List.of(new AlignedBead(Bead.of(0, 1, 0, 0), 1)),
                List.of());

        assertThat(candidate(new TermDiscovery(LEXICON, known).discover(alone), "Kubernetes")
                        .term()
                        .misheard())
                .extracting(ChineseForm::text)
                .containsExactly("Kubernetis");
    }

    @Test
    void theChineseAloneProposesWhatItRepeatsAndWhatItMarks() {
        SegmentedText chinese = text(Language.CHINESE, List.of("冷泉生态系统在深海。", "冷泉生态系统没有阳光。", "大家都读过《深渊来信》。", "今天天气不错。"));
        Alignment alone = new Alignment(
                chinese,
                SegmentedText.none(Language.ENGLISH),
                IntStream.range(0, chinese.size())
                        .mapToObj(i -> new AlignedBead(Bead.of(i, i + 1, 0, 0), 1))
                        .toList(),
                List.of());

        List<Candidate> found = new TermDiscovery(LEXICON, TermBase.empty()).discover(alone);

        assertThat(found.subList(0, 2))
                .extracting(one -> one.term().chinese())
                .containsExactlyInAnyOrder("冷泉生态系统", "深渊来信");
        assertThat(found).allSatisfy(one -> assertThat(one.term().english()).isEmpty());
    }

    @Test
    void aTextWithoutSentencesProposesNothing() {
        assertThat(discover()).isEmpty();
    }

    private static List<Candidate> discover(String... lines) {
        return discover(TermBase.empty(), lines);
    }

    /** Chinese and English sentences by turns, each two a bead. */
    private static List<Candidate> discover(TermBase known, String... lines) {
        List<String> all = Arrays.asList(lines);
        SegmentedText chinese = text(Language.CHINESE, every(2, 0, all));
        SegmentedText english = text(Language.ENGLISH, every(2, 1, all));
        List<AlignedBead> beads = IntStream.range(0, chinese.size())
                .mapToObj(i -> new AlignedBead(Bead.of(i, i + 1, i, i + 1), 1))
                .toList();
        List<TermMatch> matches = new TermFinder(known, LEXICON).find(chinese);
        return new TermDiscovery(LEXICON, known).discover(new Alignment(chinese, english, beads, matches));
    }

    private static List<String> every(int step, int from, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % step == from)
                .mapToObj(lines::get)
                .toList();
    }

    private static SegmentedText text(Language language, List<String> lines) {
        List<Sentence> sentences = IntStream.range(0, lines.size())
                .mapToObj(i ->
                        Sentence.plain(i, lines.get(i), new Span(0, lines.get(i).length())))
                .toList();
        return new SegmentedText(new Source("talk", language, String.join("\n", lines)), sentences, List.of());
    }

    private static List<TermMatch> matches(TermBase terms, String sentence) {
        return new TermFinder(terms, LEXICON).find(text(Language.CHINESE, List.of(sentence)));
    }

    private static Candidate candidate(List<Candidate> candidates, String chinese) {
        return candidates.stream()
                .filter(one -> one.term().chinese().equals(chinese))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no candidate " + chinese));
    }
}
