package org.duizhao.read;

import java.util.Set;
import java.util.regex.Pattern;

/** What the wording before a colon tells about its being a speaker's name. */
final class NameShape {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HAN_NAME = 14;
    private static final Set<String> LEAD_INS =
            Set.of(("注意 总结 小结 问题 重点 首先 其次 最后 结论 备注 说明 例如 比如 另外 此外 总之 因此 所以 提示 原因 目标 背景 "
                            + "编者按 译者注 图注 注 附 微信 电话 邮箱 地址 网址 联系方式 公众号 "
                            + "note example summary conclusion warning tip first second third finally remember so but and yes no ok okay contact email phone http https")
                    .split(" "));
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十百\\d]+.{0,3}");
    private static final Pattern SENTENCE_WORD = Pattern.compile("[的是我你他她它了这]");
    private static final Pattern ROLE = Pattern.compile(
            "(?:.{0,6}(?:主持人|主播|嘉宾|记者|观众|听众|提问者|采访者|教授|老师|博士|先生|女士|同学)(?:\\d|\\s.{0,30}|\\p{Lu}.{0,30})?)|旁白|翻译|问|答"
                    + "|host|moderator|audience|interviewer|narrator|speaker|question|answer|q|a",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALISED_WORDS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: (?:(?:de|van|von|der|la|bin) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*+){1,4}");

    private NameShape() {}

    /** Whether it can be a name at all. */
    static boolean isPlausible(String name) {
        String key = SpeakerLabel.key(name);
        long han = name.codePoints().filter(Character::isIdeographic).count();
        return name.length() <= LONGEST_NAME
                && han <= LONGEST_HAN_NAME
                && !LEAD_INS.contains(key)
                && !Signposts.isMetadataKey(name)
                && !ORDINAL.matcher(name).matches()
                && !SENTENCE_WORD.matcher(name).find();
    }

    /** Whether it is a name or a role by its form alone, so that standing once is enough. */
    static boolean isTelling(String name) {
        return ROLE.matcher(name).matches() || CAPITALISED_WORDS.matcher(name).matches();
    }
}
