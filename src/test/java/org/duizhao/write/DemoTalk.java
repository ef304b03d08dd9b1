package org.duizhao.write;

import static org.duizhao.bitext.SetAside.Reason.ADVERTISING;
import static org.duizhao.bitext.SetAside.Reason.IMAGE;
import static org.duizhao.bitext.SetAside.Reason.INTRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;

/** A short talk with something of everything: sections, speakers, events, nulls, beads of all types, terms, times. */
public final class DemoTalk {
    public static final ExportOptions OPTIONS =
            new ExportOptions("图书馆里的大语言模型", Instant.parse("2025-03-09T08:05:07Z"), "0.1.0");

    private static final Term MODEL = term("大语言模型", "large language model", "machine learning", "");
    private static final Term EMBEDDING = Term.builder("嵌入", "embedding")
            .variants("嵌入向量")
            .misheard("潜入")
            .partOfSpeech("noun")
            .domain("machine learning")
            .note("A list of numbers that stands for the meaning of a text.")
            .build();
    private static final Term DATABASE = term("向量数据库", "vector database", "databases", "");
    private static final Term RETRIEVAL =
            term("检索增强生成", "retrieval-augmented generation", "machine learning", "RAG on second mention.");
    private static final Term CATALOGUE = term("编目", "cataloguing", "libraries", "British spelling.");
    private static final Term KESTREL = Term.builder("Kestrel", "Kestrel")
            .misheard("Castrol")
            .partOfSpeech("name")
            .note("Their search service.")
            .build();

    private static final List<Term> TERMS = List.of(MODEL, EMBEDDING, DATABASE, RETRIEVAL, CATALOGUE, KESTREL);

    private DemoTalk() {}

    /** The talk with both sides. */
    public static Alignment bilingual() {
        SegmentedText chinese = chinese();
        return new Alignment(chinese, english(), beads(), matches(chinese));
    }

    /** The Chinese side alone. */
    public static Alignment withoutEnglish() {
        SegmentedText chinese = chinese();
        List<AlignedBead> alone = chinese.sentences().stream()
                .map(sentence -> new AlignedBead(Bead.of(sentence.index(), sentence.index() + 1, 0, 0), 1))
                .toList();
        return new Alignment(chinese, SegmentedText.none(Language.ENGLISH), alone, matches(chinese));
    }

    private static SegmentedText chinese() {
        return new SideOfTalk("talks/library.zh.md", Language.CHINESE)
                .notOfTheTalk("本文整理自去年秋天的一场公开讲座，略有删节；录音由主办方提供，文字未经讲者审阅，错漏之处由整理者负责。", INTRODUCTION)
                .notOfTheTalk("![](cover.jpg)", IMAGE)
                .event("[音乐]")
                .speaker("主持人")
                .at(4.2, 7.9)
                .says("各位晚上好，欢迎来到市图书馆的春季讲座。")
                .at(8, 12.45)
                .says("今晚的嘉宾是林岚，她在这里工作了二十年。")
                .event("[掌声]")
                .heading("一、为什么要重做检索")
                .speaker("林岚")
                .at(21.5, 23)
                .says("谢谢大家。")
                .at(23.1, 31.8)
                .says("我们的书目是一九八二年开始编目的，那时候谁也没想到读者会用一整句话来提问。")
                .at(32, 36.2)
                .says("以前，读者要先猜我们用了哪个词。")
                .says("猜错了，就什么也找不到。")
                .at(40, 52.7)
                .says("现在我们把每一本书的简介都变成潜入，存进向量数据库，所以问“讲海的书”，也能找到讲渔民、灯塔和潮汐的书。")
                .says("这个服务叫 Castrol，取名自一种会悬停的鹰。")
                .speaker("主持人")
                .at(61, 63.5)
                .says("它真的读过那些书吗？")
                .speaker("林岚")
                .at(64, 66)
                .says("没有，它只读过简介。")
                .says("说来惭愧，简介也是我们自己写的。")
                .event("[笑声]")
                .heading("二、模型会编书名")
                .at(75.25, 84)
                .says("大语言模型很会说话，可是它会编出不存在的书名，这对图书馆来说是大忌。")
                .at(84.1, 90)
                .says("所以我们用了检索增强生成：先找书，再让模型回答，而且每句话后面都要有索书号。")
                .says("没有索书号的句子，我们不显示。")
                .speaker("陈述")
                .at(99, 104)
                .says("我插一句，我们试过三种 embedding，也就是嵌入，结果差别不大。")
                .says("差别大的是编目的质量。")
                .speaker("林岚")
                .says("对，编目做得好，什么大语言模型都好用；编目做得差，Kestrel 也救不了你。")
                .at(3725, 3731)
                .says("最后一句：机器找书，人读书。")
                .says("谢谢！")
                .event("[掌声]")
                .notOfTheTalk("扫描二维码，关注我们的公众号，获取更多讲座文字稿与活动预告。", ADVERTISING)
                .text();
    }

    private static SegmentedText english() {
        return new SideOfTalk("talks/library.en.vtt", Language.ENGLISH)
                .event("[MUSIC]")
                .speaker("Host")
                .at(4.2, 7.8)
                .says("Good evening, and welcome to the spring lectures at the city library.")
                .says("Our guest tonight is Lin Lan.")
                .says("She has worked here for twenty years.")
                .event("[APPLAUSE]")
                .heading("Why we rebuilt search")
                .speaker("Lin Lan")
                .says("Thank you, everybody.")
                .says("Can you hear me at the back?")
                .says(
                        "Our cataloguing began in 1982, and nobody then thought that readers would ask in whole sentences.")
                .says("A reader first had to guess which word we had used, and whoever guessed wrong found nothing.")
                .says("Now the blurb of every book becomes an embedding.")
                .says("It goes into a vector database.")
                .says(
                        "So if you ask for “books about the sea”, you also get the fishermen, the lighthouses and the tides.")
                .says("The service is called Kestrel, after the hawk that hovers.")
                .speaker("Host")
                .says("Has it really read those books?")
                .speaker("Lin Lan")
                .says("No, it has read the blurbs.")
                .event("[LAUGHTER]")
                .heading("Models make up titles")
                .says(
                        "A large language model talks well, but it makes up titles, and in a library that is a deadly sin.")
                .says(
                        "So we use retrieval-augmented generation: find the books first, then let the model answer, with a shelf"
                                + " mark after every sentence.")
                .says("No shelf mark, no sentence.")
                .speaker("Chen Shu")
                .says("If I may: we tried three kinds of embedding, and it made little difference.")
                .says("What made a difference was how good the cataloguing was.")
                .speaker("Lin Lan")
                .says("Exactly.")
                .says(
                        "With good cataloguing any large language model will do; with bad cataloguing not even Kestrel can save"
                                + " you.")
                .says("That is worth repeating to every council.")
                .says("One last thing: machines find books, people read them.")
                .says("Thank you!")
                .event("[APPLAUSE]")
                .text();
    }

    private static List<AlignedBead> beads() {
        return new Beads()
                .pair(1, 1, 0.999)
                .pair(1, 1, 0.998)
                .pair(1, 2, 0.983)
                .pair(1, 1, 0.997)
                .pair(1, 1, 0.995)
                .pair(1, 1, 0.991)
                .pair(0, 1, 0.874)
                .pair(1, 1, 0.962)
                .pair(2, 1, 0.941)
                .pair(1, 3, 0.883)
                .pair(1, 1, 0.994)
                .pair(1, 1, 0.996)
                .pair(1, 1, 0.978)
                .pair(1, 0, 0.643)
                .pair(1, 1, 0.992)
                .pair(1, 1, 0.995)
                .pair(1, 1, 0.986)
                .pair(1, 1, 0.997)
                .pair(1, 1, 0.914)
                .pair(1, 1, 0.951)
                .pair(1, 1, 0.871)
                .pair(1, 2, 0.742)
                .pair(0, 1, 0.412)
                .pair(1, 1, 0.908)
                .pair(1, 1, 0.964)
                .pair(1, 1, 0.999)
                .beads;
    }

    private static List<TermMatch> matches(SegmentedText chinese) {
        return chinese.sentences().stream()
                .flatMap(sentence -> TERMS.stream().flatMap(term -> matches(sentence, term)))
                .sorted(Comparator.comparingInt(TermMatch::sentence)
                        .thenComparing(match -> match.stretch().start()))
                .toList();
    }

    private static Stream<TermMatch> matches(Sentence sentence, Term term) {
        List<String> misheard = term.misheard().stream().map(ChineseForm::text).toList();
        return Stream.concat(Stream.of(term.chinese()), misheard.stream())
                .flatMap(form -> Pattern.compile(form, Pattern.LITERAL)
                        .matcher(sentence.text())
                        .results())
                .map(found -> new TermMatch(
                        sentence.index(),
                        new Span(found.start(), found.end()),
                        found.group(),
                        term,
                        misheard.contains(found.group())));
    }

    private static Term term(String chinese, String english, String domain, String note) {
        return Term.builder(chinese, english).domain(domain).note(note).build();
    }

    /** Beads put one after the other. */
    private static final class Beads {
        private final List<AlignedBead> beads = new ArrayList<>();
        private int chinese;
        private int english;

        Beads pair(int chineseCount, int englishCount, double probability) {
            Bead bead = Bead.of(chinese, chinese + chineseCount, english, english + englishCount);
            beads.add(new AlignedBead(bead, probability));
            chinese += chineseCount;
            english += englishCount;
            return this;
        }
    }
}
