package org.duizhao.read;

import java.util.regex.Pattern;

/** Wordings that tell where on a page the talk begins and ends. */
final class Signposts {
    private static final int LONGEST = 40;

    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?:以下[是为])?.{0,14}(?:文本整理|文字整理|内容整理|实录|逐字稿|文字稿|文字版|中文稿|全文|正文|文稿)(?:如下|内容)?"
                    + "|(?:(?:full|edited|complete|video|interview|talk|the) )*(?:transcript|full text)(?: of .{0,30})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile(
            "(?:往期|过往)(?:回顾|推荐|精选|文章|内容|精彩).{0,8}|(?:推荐|相关|延伸|更多|扩展|拓展|猜你喜欢)(?:阅读|文章|推荐|内容|资讯).{0,8}"
                    + "|(?:精彩|热门|好文)(?:推荐|文章|回顾).{0,8}|阅读原文|关于我们|联系我们|关注我们|加入我们|商务合作|免责声明|版权声明"
                    + "|参考(?:资料|文献|链接|来源)|原文链接|视频链接"
                    + "|(?:related|recommended|further|more) (?:posts|articles|reading|stories).{0,10}|read more|read next"
                    + "|about (?:us|the author)|subscribe.{0,20}|share this.{0,10}|references",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("(?:the )?end|完|全文完|本文完|完结|未完待续", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVITATION = Pattern.compile(
            "扫描?码|二维码|长按.{0,6}识别|公众号|阅读原文|点个.{0,2}在看|商务合作|合作请联系|欢迎(?:关注|投稿|转发|加入)|联系.{0,4}微信"
                    + "|follow us|subscribe to our|all rights reserved|©",
            Pattern.CASE_INSENSITIVE);

    private Signposts() {}

    /** Whether it announces the transcript: {@code 文字实录}, {@code Transcript}. */
    static boolean announces(String text) {
        return ANNOUNCEMENT.matcher(bare(text)).matches();
    }

    /** Whether what follows is no longer the talk: {@code 往期回顾}, {@code - END -}. */
    static boolean closes(String text) {
        return CLOSING.matcher(bare(text)).matches() || ends(text);
    }

    /** Whether it says that all is over. */
    static boolean ends(String text) {
        return END.matcher(bare(text)).matches();
    }

    /** Whether it bids the reader to scan, follow or subscribe. */
    static boolean invites(String text) {
        return INVITATION.matcher(text).find();
    }

    /** A short text without what is neither letter nor number at its edges. */
    private static String bare(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        int start = 0;
        int end = text.length();
        while (start < end && !isWritten(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isWritten(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isWritten(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
