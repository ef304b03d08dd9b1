package org.duizhao.caption.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;
import org.duizhao.lexicon.Han;
import org.duizhao.lexicon.Lexicon;

/**
 * Where a Chinese sentence may be cut: behind its marks and between its words; never inside a word, a term or a name, nor
 * between a number and its measure word, nor before a particle or a mark that belongs to what stands before.
 */
final class ChineseCuts {
    private static final Pattern UNIT = Pattern.compile(
            "[\u3400-\u9fff]+|[\\p{IsLatin}\\p{Nd}](?:[\\p{IsLatin}\\p{Nd}.,:'’&+/%°@_-]*[\\p{IsLatin}\\p{Nd}%°+])?|\\s+|\\X",
            Pattern.DOTALL);
    private static final int LONGEST_NAME = 5;
    private static final String CLOSING = "”’」』）)]】》〉\"";
    private static final String OPENING = "“‘「『（([【《〈";
    private static final String SENTENCE_MARKS = "。？！?!…";
    private static final String CLAUSE_MARKS = "；：;:—";
    private static final String COMMAS = "，,";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿几数多半";
    private static final Set<String> PARTICLES =
            Set.of("的", "了", "着", "过", "吗", "呢", "吧", "啊", "呀", "嘛", "们", "地", "得", "之", "等", "等等");
    /** Words that lean on the next one: a line that ends with them reads badly. */
    private static final Set<String> LEANING = Set.of(
            "在", "把", "被", "对", "让", "将", "从", "向", "给", "为", "以", "用", "跟", "和", "与", "及", "或", "其", "这", "那", "该",
            "每", "各", "很", "不", "没", "也", "都", "会", "能", "可", "要", "最", "更", "太", "再", "还", "只", "已", "正", "来", "去",
            "是", "有", "没有", "使", "由", "于", "我们", "他们", "它们", "可以", "能够", "应该", "需要", "已经", "非常", "一个", "一种", "这个", "那个",
            "这些", "那些", "如果", "因为", "但", "但是", "而", "所以", "当");

    private static final Set<String> CONJUNCTIONS = Set.of(
            "但", "但是", "而", "而且", "并且", "因为", "所以", "因此", "于是", "如果", "那么", "虽然", "不过", "然后", "或者", "以及", "和", "与",
            "还是", "只要", "只有", "除非", "即使", "尽管", "当", "就", "才", "从而", "以便", "否则", "同时", "可是", "然而", "比如", "例如", "也就是说");

    private final Lexicon lexicon;

    ChineseCuts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The cuts inside a sentence, in order.
     *
     * @param unbroken stretches that stay whole: terms
     */
    List<Cut> of(String sentence, List<Span> unbroken) {
        List<String> units = units(sentence);
        List<Cut> cuts = new ArrayList<>();
        int offset = 0;
        for (int k = 0; k + 1 < units.size(); k++) {
            offset += units.get(k).length();
            int at = offset;
            if (mayBeCut(units, k) && unbroken.stream().noneMatch(span -> span.start() < at && at < span.end())) {
                cuts.add(new Cut(at, kind(units, k)));
            }
        }
        return cuts;
    }

    private List<String> units(String sentence) {
        List<String> units = new ArrayList<>();
        for (MatchResult unit : UNIT.matcher(sentence).results().toList()) {
            String text = unit.group();
            if (Han.is(text.charAt(0))) {
                int at = 0;
                for (String word : lexicon.words(text)) {
                    units.add(text.substring(at, at + word.length()));
                    at += word.length();
                }
            } else {
                units.add(text);
            }
        }
        return units;
    }

    private static boolean mayBeCut(List<String> units, int k) {
        String before = units.get(k);
        String after = units.get(k + 1);
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        if (OPENING.indexOf(last) >= 0 || isMark(next) || PARTICLES.contains(after)) {
            return false;
        }
        if (before.isBlank() && k > 0) {
            return !isNameGoingOn(units.get(k - 1), after);
        }
        return !after.isBlank() && !isNumber(before) && !isInName(units, k);
    }

    /** Behind the dot of {@code 约翰·斯密斯} a name goes on as long as its characters are no words. */
    private static boolean isInName(List<String> units, int k) {
        int first = k;
        while (first >= 0 && k - first < LONGEST_NAME && isHanCharacter(units.get(first))) {
            first--;
        }
        boolean followsDot = first >= 0 && units.get(first).equals("·");
        return followsDot && (first == k || isHanCharacter(units.get(k + 1)));
    }

    private static boolean isHanCharacter(String unit) {
        return unit.length() == 1 && Han.is(unit.charAt(0));
    }

    /** {@code Dario Amodei}: two words with capitals. */
    private static boolean isNameGoingOn(String before, String after) {
        return Character.isUpperCase(before.charAt(0)) && Character.isUpperCase(after.charAt(0));
    }

    private static boolean isNumber(String unit) {
        return Character.isDigit(unit.charAt(unit.length() - 1))
                || unit.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0)
                || unit.equals("第")
                || unit.equals("百分之");
    }

    private static boolean isMark(char c) {
        return CLOSING.indexOf(c) >= 0
                || SENTENCE_MARKS.indexOf(c) >= 0
                || CLAUSE_MARKS.indexOf(c) >= 0
                || COMMAS.indexOf(c) >= 0
                || c == '、'
                || c == '·';
    }

    private static CutKind kind(List<String> units, int k) {
        int behind = k;
        while (behind > 0 && (units.get(behind).isBlank() || CLOSING.contains(units.get(behind)))) {
            behind--;
        }
        char mark = units.get(behind).charAt(units.get(behind).length() - 1);
        if (SENTENCE_MARKS.indexOf(mark) >= 0 || CLAUSE_MARKS.indexOf(mark) >= 0) {
            return CutKind.CLAUSE;
        }
        if (COMMAS.indexOf(mark) >= 0) {
            return CutKind.COMMA;
        }
        if (mark == '、') {
            return CutKind.LISTED;
        }
        if (LEANING.contains(units.get(behind))) {
            return CutKind.LEANING_WORD;
        }
        return CONJUNCTIONS.contains(units.get(k + 1)) ? CutKind.CONJUNCTION : CutKind.WORD;
    }
}
