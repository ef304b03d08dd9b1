package org.duizhao.read.speaker;

import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.read.text.Metadata;

/** What the wording of a label tells about its being a speaker's name. */
final class NameShape {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HAN_NAME = 14;

    private static final Set<String> LEAD_INS =
            Set.of(("注意 总结 小结 问题 重点 首先 其次 再次 最后 结论 备注 说明 例如 比如 譬如 另外 此外 总之 因此 所以 但是 不过 提示 原因 目标 目的 背景 结果 "
                            + "编者按 译者注 编者注 译注 编注 图注 注 注释 附 附注 附录 微信 电话 邮箱 地址 网址 联系方式 公众号 主题 标题 关键词 要点 看点 导语 引言 前言 后记 目录 "
                            + "优点 缺点 好处 坏处 优势 劣势 利 弊 正面 反面 前者 后者 方法 方案 方面 方式 方向 时间 时长 价格 数据 事实 现象 做法 步骤 案例 例子 举例 定义 观点 建议 启示 思考 挑战 机会 风险 "
                            + "对 好 好的 是 是的 嗯 嗯嗯 哦 啊 谢谢 没错 没有 可以 当然 其实 然后 同时 其中 具体 简单说 换言之 也就是说 一句话 特别提示 温馨提示 友情提示 大家好 "
                            + "note notes example examples summary conclusion conclusions warning tip tips first second third fourth fifth finally remember so but and or yes no ok okay "
                            + "right sure well thanks result results problem solution reason reasons fact update caution important hint pros cons why what how when where who "
                            + "contact email phone http https today now then next also agenda topic step chapter section part figure table sources references ps p.s. e.g. i.e.")
                    .split(" "));
    private static final Pattern ORDINAL = Pattern.compile(
            "第[一二三四五六七八九十百千\\d]+.{0,6}|[一二三四五六七八九十\\d]+[、.．].*|[其之][一二三四五六七八九十]|.{0,4}[一二三四五六七八九十\\d](?:步|点|条|章|节|部分|方面|阶段)"
                    + "|(?:part|step|chapter|section|lesson|rule|point|question|figure|table|item|number|no\\.?) ?[\\divx]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_WORD = Pattern.compile("[的是我你他她它了这]");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:各位|尊敬|亲爱|敬爱).*|.*们|(?:dear|hello|hi|good (?:morning|afternoon|evening)|ladies and gentlemen)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Words before the speech they report: {@code 张三说：}, {@code She asked:}. */
    private static final Pattern SAYING = Pattern.compile(
            ".+(?:说|问|问道|说道|答道|讲|讲道|写道|表示|认为|指出|回答|补充|强调|解释|提到|告诉|称|透露|坦言|笑道|喊道|想|觉得|问题|意思|如下|包括|来说|而言|一下)"
                    + "|.+ (?:say|says|said|ask|asks|asked|reply|replies|replied|writes?|wrote|adds?|added|thinks?|thought|explains?|explained|"
                    + "is|are|was|were|means?|this|that|these|those|things?|following|following question)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABSTRACT = Pattern.compile(
            "\\p{IsHan}{1,9}(?:点|法|性|题|论|因|果|例|况|式|面|处|类|率|量|值|期|阶段|原则|部分|目标|建议|方向|思路|逻辑|策略|优势|挑战|要求|标准|总结|提示)");
    private static final String HAN_ROLE =
            "主持人?|主播|嘉宾|嘉賓|记者|記者|观众|觀眾|听众|聽眾|提问者|提問者|采访者|採訪者|采访人|受访者|受訪者|教授|老师|老師|博士|先生|女士|同学|同學"
                    + "|发言人|發言人|说话人|說話人|讲话人|讲者|講者|主讲人|主講人|主讲|演讲者|演讲人|对话人|司仪|主席|院长|校长|所长|总经理|董事长|创始人|院士|研究员|律师|医生|导演|用户|学员|网友";
    private static final String ENGLISH_ROLE =
            "host|co-?host|moderator|(?:audience|panel)(?: member)?|panelist|guest|interviewer|interviewee|narrator|announcer|presenter|"
                    + "(?:unidentified |unknown )?(?:speaker|participant|voice)|reporter|questioner|question|answer|translator|interpreter|operator|man|woman|male|female|q|a";
    private static final Pattern ROLE = Pattern.compile(
            "(?:\\S{0,6}(?:" + HAN_ROLE + ")(?:\\s?[\\dA-Za-z一二三四五六七八九十甲乙丙丁]{1,2}|\\s.{0,30}|\\p{Lu}.{0,30}|["
                    + PersonName.SURNAMES
                    + "]\\p{IsHan}{1,2})?)|旁白|画外音|翻译|译员|众人|[问答問Q][\\d一二三四五六七八九十]{0,2}|提问|回答|男声?|女声?|甲|乙|丙"
                    + "|(?:" + ENGLISH_ROLE + ")[ _#]?(?:\\d{1,3}|[A-Z])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWER_CASE_LATIN = Pattern.compile(
            "(?:.*[\\s,])?(?!(?:de|da|di|du|del|van|von|der|den|la|le|bin|ibn|al|el|y|and)\\b)\\p{Ll}[\\p{IsLatin}'’]*+(?:\\s.*)?");

    private static final Pattern SHORT =
            Pattern.compile("\\p{IsHan}{1,4}|\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*+){0,2}");

    private NameShape() {}

    /** Whether it can be a name at all. */
    static boolean isPlausible(String name) {
        String key = SpeakerLabel.key(name);
        long han = name.codePoints().filter(Character::isIdeographic).count();
        return name.length() <= LONGEST_NAME
                && han <= LONGEST_HAN_NAME
                && !LEAD_INS.contains(key)
                && !Metadata.isKey(name)
                && !ORDINAL.matcher(name).matches()
                && !SALUTATION.matcher(name).matches()
                && !SENTENCE_WORD.matcher(name).find();
    }

    /** Whether it can be a name where nothing but a colon or the end of its line marks it. */
    static boolean isPlausibleUnmarked(String name) {
        return isPlausible(name) && (isRole(name) || isNoPhrase(name));
    }

    private static boolean isNoPhrase(String name) {
        boolean isPhrase = ABSTRACT.matcher(name).matches()
                || LOWER_CASE_LATIN.matcher(name).matches();
        return !SAYING.matcher(name).matches() && (PersonName.isLikeHan(name) || !isPhrase);
    }

    /** Whether it is a name or a role by its form alone, so that standing once is enough. */
    static boolean isTelling(String name) {
        return isRole(name) || PersonName.is(name);
    }

    /** Whether it names a thing, as what stands in bold before a colon often does: {@code 成本}, {@code 第二个优势}. */
    static boolean isAbstract(String name) {
        return ABSTRACT.matcher(name).matches() && !PersonName.isLikeHan(name);
    }

    /** Whether it is as short as a name: a few Han characters, or one to three capitalised words. */
    static boolean isShort(String name) {
        return SHORT.matcher(name).matches();
    }

    /** Whether it names a role, with or without the person: {@code 主持人}, {@code 嘉宾 林悦}, {@code Speaker 2}. */
    static boolean isRole(String name) {
        return ROLE.matcher(name).matches();
    }
}
