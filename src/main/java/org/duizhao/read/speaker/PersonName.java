package org.duizhao.read.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What by its form alone is the name of a person, in either script: {@code 林悦}, {@code 老梁}, {@code Dario Amodei}. */
final class PersonName {
    /** The commonest family names of one character. */
    static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                    + "劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣餘葉蘇呂盧鐘譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯溫庄莊柳俞章鲁葛毕聂焦欧歐阳司诸";

    private static final String COMPOUND_SURNAMES = "欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|东方|東方|皇甫|尉迟|公孙|公孫|慕容|令狐|司徒";
    private static final Pattern HAN =
            Pattern.compile("(?:[" + SURNAMES + "]|" + COMPOUND_SURNAMES + ")\\p{IsHan}{1,2}|[老小阿][" + SURNAMES + "]");
    private static final Pattern FOREIGN_IN_HAN = Pattern.compile("\\p{IsHan}{1,7}(?:[·•]\\p{IsHan}{1,8})+");

    /** Words that begin like a name. */
    private static final Set<String> HAN_WORDS = Set.of(
            ("马上 马路 马达 高度 高管 高级 高潮 高兴 高峰 高中 方向 方便 方言 方针 金额 金融 金属 金子 金牌 安全 石油 石头 石膏 江湖 江南 江河 钱包 钱财 白天 白领 白酒 黄金 黄昏 黄河 田野 田地 "
                            + "万一 万能 万物 许多 许可 余额 余下 武器 武术 任务 任何 任意 任期 周末 周期 周边 周围 周年 周一 周二 周三 周四 周五 周六 周日 史料 史诗 向导 向前 向上 向下 向来 于是 程度 程序 范围 范例 范文 "
                            + "顾客 顾虑 顾问 孔子 孟子 孙子 严格 严重 罗列 何时 何况 何处 何地 何人 段落 陆地 陆续 林业 林地 章节 章程 温度 温室 温馨 柳树 雷达 雷电 龙头 龙虾 陶瓷 毛利 毛坯 毛病 毛重 焦点 焦虑 欧洲 "
                            + "司机 司法 诸位 诸如 毕竟 毕业 鲁莽 夏天 夏季 秦朝 宋朝 唐朝 宋代 唐代 唐诗 宋词 胡说 胡同 曾经 董事 董事会 任命 付款 付费 付出 白色 黄色 江边 山石 石材 徐徐 孙女 "
                            + "高等 高手 高温 高速 高校 高考 高层 高原 方块 方圆 安装 安静 安排 安心 马力 马桶 马拉松 金钱 金字塔 王国 王朝 王子 王后 李子 杜绝 叶子 叶片 苏打 沈阳 丁香 钟表 钟头 汤料 汤汁 邓肯 "
                            + "莫非 莫名 熊猫 侯鸟 万元 千万 向量 史实 史前 章法 葛根 小马 小白 小钱 小方 小高 小石 小田 小江 小金 小段 小黄 老钱 老方 老石 老马 阿方")
                    .split(" "));

    private static final Pattern LATIN = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?: (?:(?:de|van|von|der|la|bin) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*+){1,4}");

    /** Words of titles and headings, which are capitalised like names. */
    private static final Set<String> LATIN_WORDS = Set.of(
            ("the an our your my his her its this that these those in on at of for from with without to into and or not no new first second third last next final more "
                            + "opening closing remarks introduction conclusion overview summary background history future question questions answer answers discussion session "
                            + "part chapter section act scene step lesson notes note words things people world story life work time day days year years way ways how what why when where who "
                            + "is are was were be being lessons results result method methods key big small good bad best wrong right")
                    .split(" "));

    private static final Pattern REMARK = Pattern.compile("\\s*+[（(][^（）()]{1,40}[）)]$");

    private PersonName() {}

    /** Whether a text is a name, a remark in brackets behind it aside: {@code 张立伟（主持人）}. */
    static boolean is(String text) {
        String name = REMARK.matcher(text.strip()).replaceFirst("");
        return isHan(name) || FOREIGN_IN_HAN.matcher(name).matches() || isLatin(name);
    }

    /** Whether a text begins as Han names do and is as short, so that it is no phrase. */
    static boolean isLikeHan(String text) {
        return HAN.matcher(text).matches() || FOREIGN_IN_HAN.matcher(text).matches();
    }

    private static boolean isHan(String name) {
        return HAN.matcher(name).matches() && !HAN_WORDS.contains(name);
    }

    private static boolean isLatin(String name) {
        if (!LATIN.matcher(name).matches()) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (LATIN_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
