package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.duizhao.script.Folding;
import org.duizhao.term.discover.ChineseWord.Kind;

/** Cuts Chinese sentences into words with their places and classes. */
final class ChineseWords {
    private static final Pattern PIECE = Pattern.compile(
            "(?<han>[\u3400-\u9fff]+)|(?<latin>[\\p{IsLatin}][\\p{IsLatin}\\d]*(?:[-.&+'’][\\p{IsLatin}\\d]+)*[+#]*)"
                    + "|(?<number>\\d+(?:[.,]\\d+)*)|(?<space>\\s+)|(?<sign>.)");
    private static final Set<String> JOINING = Set.of("、", "和", "与", "及", "&");

    private static final Set<String> SUFFIXES =
            Set.of("者 率 性 化 学 家 员 师 器 机 法 论 力 度 型 式 权 术 费 层 级 病 症 剂 体 界 部 院 局 厅 集 区 组".split(" "));

    private final Lexicon lexicon;

    ChineseWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<ChineseWord> of(String sentence) {
        List<ChineseWord> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(Folding.fold(sentence));
        while (piece.find()) {
            if (piece.group("han") != null) {
                addHan(piece.group(), piece.start(), words);
            } else if (piece.group("latin") != null) {
                words.add(word(piece, Kind.LATIN, WordClass.NAME));
            } else if (piece.group("number") != null) {
                words.add(word(piece, Kind.NUMBER, WordClass.FUNCTION));
            } else if (piece.group("sign") != null) {
                boolean joins = JOINING.contains(piece.group());
                words.add(word(piece, joins ? Kind.CONNECTOR : Kind.BARRIER, WordClass.FUNCTION));
            }
        }
        return words;
    }

    private void addHan(String run, int offset, List<ChineseWord> words) {
        int start = offset;
        for (String text : lexicon.words(run)) {
            int end = start + text.length();
            Kind kind = JOINING.contains(text) ? Kind.CONNECTOR : Kind.HAN;
            ChineseWord word = new ChineseWord(text, start, end, kind, lexicon.chineseClass(text));
            int last = words.size() - 1;
            if (SUFFIXES.contains(text) && last >= 0 && takesSuffix(words.get(last), start)) {
                words.set(last, derived(words.get(last), word));
            } else {
                words.add(word);
            }
            start = end;
        }
    }

    private static boolean takesSuffix(ChineseWord stem, int end) {
        return stem.kind() == Kind.HAN
                && stem.end() == end
                && stem.text().length() > 1
                && stem.wordClass() != WordClass.FUNCTION
                && stem.wordClass() != WordClass.ADVERB;
    }

    private static ChineseWord derived(ChineseWord stem, ChineseWord suffix) {
        return new ChineseWord(stem.text() + suffix.text(), stem.start(), suffix.end(), Kind.HAN, WordClass.NOUN);
    }

    private static ChineseWord word(Matcher piece, Kind kind, WordClass wordClass) {
        return new ChineseWord(piece.group(), piece.start(), piece.end(), kind, wordClass);
    }
}
