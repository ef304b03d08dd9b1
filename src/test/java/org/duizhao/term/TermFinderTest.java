package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void aMatchSaysWhereTheTermStandsAndWhatStandsThere() {
        Term cloud = term("云计算", "cloud computing");

        List<TermMatch> matches = finder(cloud).find(Sentence.plain(7, "他负责云计算业务。", new Span(20, 29)));

        assertThat(matches).containsExactly(new TermMatch(7, new Span(3, 6), "云计算", cloud, false));
    }

    @Test
    void theLongerOfTwoTermsThatBeginTogetherWins() {
        assertThat(found("云计算和云都在涨价", "云", "云计算")).containsExactly("云计算", "云");
    }

    @Test
    void theTermThatBeginsFirstWinsOverALongerOneThatOverlapsIt() {
        assertThat(found("自然语言模型训练", "语言模型训练", "自然语言")).containsExactly("自然语言");
    }

    @Test
    void aTermIsFoundAfterALongerOneThatOnlyBeginsLikeIt() {
        assertThat(found("大型语言学校", "大型语言模型", "语言")).containsExactly("语言");
    }

    @Test
    void aTermIsFoundAsOftenAsItStands() {
        assertThat(found("延迟延迟延", "延迟")).containsExactly("延迟", "延迟");
    }

    @ParameterizedTest
    @CsvSource({
        "機器學習, 他們在做机器学习。, 机器学习",
        "机器学习, 他們在做機器學習。, 機器學習",
        "資料庫, 這個資料庫很大。, 資料庫",
        "裡程碑, 第一個里程碑。, 里程碑",
    })
    void theScriptOfTheGlossaryDoesNotMatter(String term, String text, String found) {
        assertThat(found(text, term)).containsExactly(found);
    }

    @Test
    void theScriptOfAContextDoesNotMatter() {
        Term claude = Term.builder("Claude", "Claude")
                .misheard(List.of(
                        new ChineseForm("雲", List.of(new Context(false, Neighbour.ANY, Neighbour.next("模型的費用"))))))
                .build();

        assertThat(finder(claude).find(Sentence.plain(0, "云模型的费用", new Span(0, 6))))
                .containsExactly(new TermMatch(0, new Span(0, 1), "云", claude, true));
    }

    @ParameterizedTest
    @CsvSource({
        "port, 我们要 export 数据",
        "port, 支持portal登录",
        "GPT-4, 听说 GPT-4o 更快",
        "Claude 3, Claude 3.5 发布了",
        "5 版, 第 3.5 版",
    })
    void aTermDoesNotCutAWordOrANumber(String term, String text) {
        assertThat(found(text, term)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "人工, 他的个人工作很多",
        "大模型, 我们用较大模型",
        "用例, 先使用例子说明",
        "代理, 现代理论都这么说",
        "云, 他住在云南",
        "云, 天上乌云很多",
        "人工, 他的個人工作很多",
    })
    void aTermIsNotFoundAcrossTheWordsOfTheText(String term, String text) {
        assertThat(found(text, term)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "人工, 这要靠人工审核",
        "大模型, 一个大模型跑一天",
        "云, 数据都在云上",
        "代理, 那个代理人很忙",
        "上下文窗口, 模型的上下文窗口变长了",
        "护城河, 这就是公司的护城河",
    })
    void aTermIsFoundWhereItIsAWordOrAPartOfALongerOne(String term, String text) {
        assertThat(found(text, term)).containsExactly(term);
    }

    @Test
    void aContextOfTheGlossaryIsStrongerThanTheWordsOfTheText() {
        Term yun = Term.builder("云", "Yunnan")
                .contexts(List.of(new Context(false, Neighbour.ANY, Neighbour.next("南"))))
                .build();

        assertThat(finder(yun).find(sentence("他住在云南"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Claude, 使用Claude的人, Claude",
        "Claude, Claude 3 来了, Claude",
        "Claude, 我问 Claude。, Claude",
        "Claude 3, 用 Claude 3.它很好, Claude 3",
        "GPT-4 Turbo, 换成GPT-4 Turbo吧, GPT-4 Turbo",
        "C++, 学 C++ 之前, C++",
        "第3代, 这是第3代30纳米, 第3代",
        "宪法AI, 所谓宪法AI训练, 宪法AI",
    })
    void aLatinTermMayStandNextToChinese(String term, String text, String found) {
        assertThat(found(text, term)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Transformer, 一个transformer模型, transformer",
        "token, 十万个Token, Token",
        "谷歌DeepMind, 谷歌deepmind团队, 谷歌deepmind",
    })
    void moreThanThreeLatinLettersMatchInAnyCase(String term, String text, String found) {
        assertThat(found(text, term)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"RAG, a rag doll", "AI, Ai 先生", "Go, let's go", "GPT-4, gpt-4"})
    void threeLatinLettersOrLessMatchInTheirOwnCase(String term, String text) {
        assertThat(found(text, term)).isEmpty();
    }

    @Test
    void shortTermsThatDifferInCaseAreDifferentTerms() {
        assertThat(english("先去 IT 部门，再说 It", term("It", "pronoun"), term("IT", "information technology")))
                .containsExactly("information technology", "pronoun");
    }

    @Test
    void fullWidthLettersDigitsAndSignsAreTheSameAsCommonOnes() {
        assertThat(found("ＧＰＴ－４（ＬＬＭ）", "GPT-4", "(LLM)")).containsExactly("ＧＰＴ－４", "（ＬＬＭ）");
        assertThat(found("AI 100%", "ＡＩ", "１００％")).containsExactly("AI", "100%");
    }

    @ParameterizedTest
    @CsvSource({"谷歌DeepMind, 谷歌 DeepMind", "谷歌 DeepMind, 谷歌DeepMind", "3 纳米, 3纳米", "A股, A 股", "A股, A　股"})
    void aSpaceBetweenChineseAndLatinMayBeThereOrNot(String term, String text) {
        assertThat(found(text, term)).containsExactly(text);
    }

    @Test
    void theSpacesOfALatinTermAreItsOwn() {
        assertThat(found("GPT-4Turbo 和 GPT-4  Turbo", "GPT-4 Turbo")).isEmpty();
    }

    @Test
    void aMisheardFormIsFoundAndSaidToBeMisheard() {
        Term sonnet = Term.builder("Sonnet", "Sonnet")
                .variants("十四行诗")
                .misheard("Sonet")
                .build();

        List<TermMatch> matches = finder(sonnet).find(sentence("Sonet 就是 Sonnet，也叫十四行诗"));

        assertThat(matches).extracting(TermMatch::found).containsExactly("Sonet", "Sonnet", "十四行诗");
        assertThat(matches).extracting(TermMatch::misheard).containsExactly(true, false, false);
    }

    @Test
    void aRejectedEntryIsNotFoundAndHidesItsSpellingOfLaterEntriesButNotShorterTerms() {
        Term rejected =
                Term.builder("对齐训练", "alignment").status(Term.Status.REJECTED).build();

        assertThat(english("对齐训练", rejected, term("对齐训练", "lining up"), term("对齐", "align")))
                .containsExactly("align");
    }

    @Test
    void aProposedEntryIsFound() {
        Term proposed = Term.builder("代理", "agent").status(Term.Status.PROPOSED).build();

        assertThat(english("智能代理", proposed)).containsExactly("agent");
    }

    @Test
    void ofTwoEntriesWithOneSpellingTheEarlierIsFound() {
        TermBase ours = TermBase.of(List.of(term("推理", "inference")));
        TermBase theirs = TermBase.of(List.of(term("推理", "reasoning"), term("推理模型", "reasoning model")));

        assertThat(new TermFinder(ours.merged(theirs), LEXICON).find(sentence("推理模型的推理")))
                .extracting(match -> match.term().english())
                .containsExactly("reasoning model", "inference");
    }

    @Test
    void theTermsOfATextComeInItsOrder() {
        SegmentedText text = new SegmentedText(
                new Source("talk", Language.CHINESE, ""),
                List.of(
                        Sentence.plain(0, "延迟很低，幻觉很少。", new Span(0, 10)),
                        Sentence.plain(1, "没有术语。", new Span(10, 15)),
                        Sentence.plain(2, "延迟！", new Span(15, 18))),
                List.of());

        assertThat(finder(term("幻觉", "hallucination"), term("延迟", "latency")).find(text))
                .extracting(match -> match.sentence() + match.found())
                .containsExactly("0延迟", "0幻觉", "2延迟");
    }

    @Test
    void anEmptyTermBaseFindsNothing() {
        assertThat(new TermFinder(TermBase.empty(), LEXICON).find(sentence("什么都没有")))
                .isEmpty();
    }

    @Test
    void charactersOutsideTheBasicPlaneKeepTheirOffsets() {
        TermMatch match =
                finder(term("𠮷野家", "Yoshinoya")).find(sentence("😀去𠮷野家吃饭")).get(0);

        assertThat(match.stretch()).isEqualTo(new Span(3, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "大家都在使用Cloud写代码, Claude",
        "我们把数据放在 Cloud 上, ''",
        "使用 cloud 的人, Claude",
        "使用Claude的人, Claude",
    })
    void aFormThatAsksForAContextIsFoundThereOnly(String text, String found) {
        Term claude = Term.builder("Claude", "Claude")
                .misheard(List.of(in("使用", "Cloud", "")))
                .build();

        assertThat(english(text, claude)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void aContextIsStrongerThanAnotherEntryOfTheSameGlossaryWithoutOne() {
        Term cloud = Term.of("云", "cloud");
        Term claude = Term.builder("Claude", "Claude")
                .misheard(List.of(in("", "云", "模型")))
                .build();

        assertThat(english("云模型跑在云上", cloud, claude)).containsExactly("Claude", "cloud");
    }

    @Test
    void aFormIsNotFoundWhereAContextExcludesIt() {
        Context bigger = new Context(true, Neighbour.next("较"), Neighbour.ANY);
        Term term = Term.builder("大模型", "large language model")
                .contexts(List.of(bigger))
                .build();

        assertThat(finder(term).find(sentence("较大模型和大模型")))
                .extracting(TermMatch::stretch)
                .containsExactly(new Span(5, 8));
    }

    @ParameterizedTest
    @CsvSource({"训练很贵但是推理便宜, inference", "推理便宜但是训练很贵, reasoning", "这个推理有漏洞, reasoning"})
    void aContextMayStandApartInTheSentence(String text, String english) {
        Context afterTraining = new Context(false, new Neighbour("训练", true), Neighbour.ANY);
        Term inference =
                Term.builder("推理", "inference").contexts(List.of(afterTraining)).build();

        assertThat(english(text, Term.of("推理", "reasoning"), inference)).containsExactly(english);
    }

    @Test
    void aSpellingOfTwoEntriesMeansTheFirstAndSaysTheOther() {
        Term inference = Term.of("推理", "inference");
        Term reasoning = Term.of("推理", "reasoning");

        assertThat(finder(inference, reasoning).find(sentence("推理")))
                .containsExactly(new TermMatch(0, new Span(0, 2), "推理", inference, false, List.of(reasoning)));
    }

    @Test
    void anEntryOfALaterGlossaryIsNoAlternative() {
        TermBase ours = TermBase.of(List.of(Term.of("推理", "inference")));
        TermBase theirs = TermBase.of(List.of(Term.of("推理", "reasoning")));

        assertThat(new TermFinder(ours.merged(theirs), LEXICON).find(sentence("推理")))
                .allMatch(match -> match.alternatives().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, Magic, magic", "BY_LENGTH, RAG, rag"})
    void anEntryMayAskForItsOwnCase(Term.LetterCase letterCase, String term, String text) {
        Term entry = Term.builder(term, "x").letterCase(letterCase).build();

        assertThat(finder(entry).find(sentence(text))).isEmpty();
        assertThat(finder(entry).find(sentence(term))).hasSize(1);
    }

    @Test
    void anEntryMayMatchInAnyCase() {
        Term entry = Term.builder("RAG", "RAG").letterCase(Term.LetterCase.ANY).build();

        assertThat(finder(entry).find(sentence("用rag检索"))).hasSize(1);
    }

    private static ChineseForm in(String before, String form, String after) {
        return new ChineseForm(form, List.of(new Context(false, Neighbour.next(before), Neighbour.next(after))));
    }

    private static List<String> found(String text, String... terms) {
        Term[] entries =
                List.of(terms).stream().map(chinese -> term(chinese, "x")).toArray(Term[]::new);
        return finder(entries).find(sentence(text)).stream()
                .map(TermMatch::found)
                .toList();
    }

    private static List<String> english(String text, Term... terms) {
        return finder(terms).find(sentence(text)).stream()
                .map(match -> match.term().english())
                .toList();
    }

    private static TermFinder finder(Term... terms) {
        return new TermFinder(TermBase.of(List.of(terms)), LEXICON);
    }

    private static Term term(String chinese, String english) {
        return Term.of(chinese, english);
    }

    private static Sentence sentence(String text) {
        return Sentence.plain(0, text, new Span(0, text.length()));
    }
}
