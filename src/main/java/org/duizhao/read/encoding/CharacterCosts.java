package org.duizhao.read.encoding;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.duizhao.bitext.Language;

/**
 * How surprising each character is in a text of one language, in bits: the negative logarithm of a probability that
 * each kind of characters shares evenly among its members. The common characters of Chinese are those that the standards
 * of both scripts put in their first level (GB 2312, rows 16 to 55; Big5, lead bytes A4 to C6).
 */
final class CharacterCosts {
    private static final String FREQUENT =
            "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔啊呢吧吗嗯哦谢欢迎请"
                    + "這個們來為國說時會對後過發還進樣開從實軍無與長機動問戰頭體見當麼經現學話點將兩間關應東聲門義認條氣題爾變總電數報結務場計資統區隊決馬書則聽達強難權設類據邊張該規萬覺術領確傳師觀讓識帶導爭運筆嗎謝歡請裡";
    private static final String CHINESE_MARKS = "，。！？、：；“”‘’《》（）「」『』【】…—·\u3000";
    private static final String ENGLISH_MARKS = "‘’“”–—…•";
    private static final BitSet COMMON = common();

    private enum Kind {
        ASCII,
        FREQUENT_HAN,
        COMMON_HAN,
        RARE_HAN,
        CHINESE_MARK,
        ENGLISH_MARK,
        LATIN,
        OTHER,
        UNASSIGNED,
        IMPOSSIBLE
    }

    private final Map<Kind, Double> bits = new EnumMap<>(Kind.class);

    CharacterCosts(Language language) {
        boolean isChinese = language == Language.CHINESE;
        share(isChinese ? .25 : .95, 97, Kind.ASCII);
        share(isChinese ? .35 : 1e-3, FREQUENT.length(), Kind.FREQUENT_HAN);
        share(isChinese ? .3 : 1e-3, COMMON.cardinality(), Kind.COMMON_HAN);
        share(isChinese ? 5e-3 : 1e-5, 90_000, Kind.RARE_HAN);
        share(isChinese ? .08 : 1e-3, CHINESE_MARKS.length(), Kind.CHINESE_MARK);
        share(isChinese ? 5e-3 : .02, ENGLISH_MARKS.length(), Kind.ENGLISH_MARK);
        share(isChinese ? 1e-3 : 5e-3, 400, Kind.LATIN);
        share(isChinese ? 1e-3 : 1e-4, 40_000, Kind.OTHER);
        share(1e-7, 100_000, Kind.UNASSIGNED);
        share(1e-12, 100, Kind.IMPOSSIBLE);
    }

    /** The bits of a whole text. */
    double of(String text) {
        return text.codePoints()
                .mapToDouble(c -> bits.getOrDefault(kind(c), 0.0))
                .sum();
    }

    private void share(double probability, int members, Kind kind) {
        bits.put(kind, Math.log(members / probability) / Math.log(2));
    }

    private static Kind kind(int c) {
        if (c < 0x80) {
            return c >= ' ' || c == '\n' || c == '\r' || c == '\t' ? Kind.ASCII : Kind.IMPOSSIBLE;
        }
        if (CHINESE_MARKS.indexOf(c) >= 0) {
            return ENGLISH_MARKS.indexOf(c) >= 0 ? Kind.ENGLISH_MARK : Kind.CHINESE_MARK;
        }
        if (Character.isIdeographic(c)) {
            return FREQUENT.indexOf(c) >= 0 ? Kind.FREQUENT_HAN : COMMON.get(c) ? Kind.COMMON_HAN : Kind.RARE_HAN;
        }
        return otherKind(c);
    }

    private static Kind otherKind(int c) {
        int type = Character.getType(c);
        if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE) {
            return Kind.UNASSIGNED;
        }
        if (c == '\uFFFD' || type == Character.CONTROL || type == Character.SURROGATE) {
            return Kind.IMPOSSIBLE;
        }
        return c < 0x180 ? Kind.LATIN : Kind.OTHER;
    }

    private static BitSet common() {
        BitSet common = new BitSet();
        addWhereLeadIs(0xB0, 0xD7, Charset.forName("GB2312"), common);
        addWhereLeadIs(0xA4, 0xC6, Charset.forName("Big5"), common);
        return common;
    }

    /** The characters that an encoding writes in two bytes, the first of them in a range. */
    private static void addWhereLeadIs(int from, int to, Charset charset, BitSet characters) {
        for (int lead = from; lead <= to; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String decoded = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (decoded.length() == 1 && Character.isIdeographic(decoded.charAt(0))) {
                    characters.set(decoded.charAt(0));
                }
            }
        }
    }
}
