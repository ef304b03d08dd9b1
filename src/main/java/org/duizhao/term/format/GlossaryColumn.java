package org.duizhao.term.format;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a glossary that is a table, with other titles that people give them. */
public enum GlossaryColumn {
    ZH("|chinese|zh-cn|zh-hans|source|source term|中文|中文术语|术语|汉语|原文|源语|"),
    EN("|english|en-us|target|target term|英文|英文术语|英语|译文|译名|目标语|"),
    VARIANTS("|variant|synonyms|变体|异体|同义词|别名|"),
    MISHEARD("|misrecognitions|误听|听错|误写|误识|"),
    CONTEXT("|contexts|语境|上下文|"),
    ADMITTED("|admitted english|alternatives|可用译文|可用译名|备选译文|备选译名|"),
    FORBIDDEN("|forbidden english|deprecated|禁用译文|禁用译名|误译|"),
    POS("|part of speech|词性|"),
    DOMAIN("|subject|field|领域|学科|"),
    DEFINITION("|定义|释义|"),
    NOTE("|notes|comment|remark|备注|注释|说明|"),
    STATUS("|状态|"),
    CASE("|case sensitive|letter case|大小写|"),
    KEEP("|keep as is|do not translate|不译|保留原文|"),
    GAP("|gap allowed|间隔|");

    /** In small letters, each between bars. */
    private final String otherTitles;

    GlossaryColumn(String otherTitles) {
        this.otherTitles = otherTitles;
    }

    /** The column of that title, in any case, a low line as good as a space. */
    static Optional<GlossaryColumn> titled(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column.title().equals(plain) || column.otherTitles.contains("|" + plain + "|"))
                .findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(GlossaryColumn::title).collect(joining(", "));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this == ZH || this == EN;
    }
}
