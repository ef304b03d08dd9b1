package org.duizhao.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a maxent model is told of the places in a paragraph where a Chinese sentence may end. */
final class EndMarkFeatures {
    private static final BitSet REPORTING = characters("说說问問道喊叫答讲講嚷骂罵叹嘆笑哭吼念唸");
    private static final List<String> REPORTING_WORDS =
            List.of("回答 开口 開口 低语 低語 补充 補充 解释 解釋 表示 告诉 告訴 嘀咕 自语 自語".split(" "));
    private static final BitSet REPORTING_WORD_STARTS = characters("回开開低补補解表告嘀自");
    private static final String FINAL_PARTICLES = "啊呀啦嘛吗嗎呢吧哦喔哪哇了咯囉啰噢呗唄";
    private static final String WANTS_MORE = "的地得在会會能可以要想是把被给給和跟与與或对對从從到向往那这這个個为為很太最更都也就还還又再不没沒";
    private static final String PAUSES = "，,、；;：:—";
    private static final int LONGEST_CLAUSE = 12;
    private static final List<String> KINDS_OF_OPENERS =
            OpenMarks.OPENERS.chars().mapToObj(c -> "opener" + (char) c).toList();

    private final String paragraph;
    private final OpenMarks open;

    EndMarkFeatures(String paragraph) {
        this.paragraph = paragraph;
        this.open = new OpenMarks(paragraph);
    }

    /**
     * What is known of a place.
     *
     * @param mark not before any that was asked for earlier
     */
    String[] of(EndMark mark) {
        String marks = shape(mark.marks(paragraph));
        String closers = mark.closers(paragraph);
        String next = kindAt(paragraph, mark.end());
        int gap = skipSpaces(paragraph, mark.end());
        String afterGap = kindAt(paragraph, gap);
        String before = kindAt(paragraph, mark.start() - 1);
        boolean latin = before.equals("lower") || before.equals("upper");
        String clause = clauseFrom(paragraph, gap);
        String reports = reports(clause) ? "reports" : "other";
        String openedBefore = openedBefore(open.innermost(mark.start()));
        String depth = depth(open.innermost(mark.end()));
        String spaced = gap > mark.end() ? "spaced" : "joined";

        List<String> features = new ArrayList<>();
        features.add("marks=" + marks);
        features.add("marks,closers=" + marks + closers);
        features.add("closers,depth=" + closers + "," + depth);
        features.add("marks,next=" + marks + "," + next);
        features.add("marks,closers,next=" + marks + closers + "," + next);
        features.add("marks,before=" + marks + "," + before);
        features.add("marks,before,after=" + marks + "," + before + "," + afterGap + "," + spaced);
        features.add("depth,marks=" + depth + "," + marks);
        features.add("quoted,reports=" + !closers.isEmpty() + "," + reports);
        features.add(
                "closers,reports,pause=" + closers + "," + reports + "," + kindAt(paragraph, gap + clause.length()));
        features.add("quoted,clause=" + !closers.isEmpty() + "," + Math.min(clause.length(), 6) + "," + reports);
        features.add("marks,quoted,char=" + marks + "," + !closers.isEmpty() + "," + charAt(paragraph, gap));
        features.add("marks,before,quoted,two=" + marks + "," + latin + "," + !closers.isEmpty() + ","
                + charAt(paragraph, gap) + charAt(paragraph, gap + 1));
        features.add("marks,last=" + marks + "," + charAt(paragraph, mark.start() - 1));
        features.add("marks,length=" + marks + "," + Math.min(lengthBefore(paragraph, mark.start()), 6));
        features.add("opened=" + closers.isEmpty() + "," + openedBefore);
        if (marks.startsWith("…") || marks.startsWith("⋯")) {
            boolean repeats = charAt(paragraph, mark.start() - 1).equals(charAt(paragraph, gap));
            String left = lastWord(paragraph, mark.start() - 1);
            features.add("ellipsis,repeats=" + repeats);
            features.add("ellipsis,left=" + left);
            features.add("ellipsis,left,after=" + left + "," + charAt(paragraph, gap));
            features.add("ellipsis,left,length=" + left + "," + Math.min(lengthBefore(paragraph, mark.start()), 5));
            features.add("ellipsis,length=" + Math.min(lengthBefore(paragraph, mark.start()), 10) + ","
                    + Math.min(clause.length(), 6));
        }
        if (marks.equals(".")) {
            features.add("stop,word=" + latinWordBefore(paragraph, mark.start()) + "," + afterGap);
        }
        return features.toArray(String[]::new);
    }

    /** A run of marks with repetitions folded: {@code ？！} stays, {@code ！！！} is {@code ！+}. */
    private static String shape(String marks) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (shape.indexOf(String.valueOf(c)) < 0) {
                shape.append(c);
            } else if (shape.charAt(shape.length() - 1) != '+') {
                shape.append('+');
            }
        }
        return shape.toString();
    }

    private static String kindAt(String text, int i) {
        if (i < 0) {
            return "start";
        }
        if (i >= text.length()) {
            return "end";
        }
        char c = text.charAt(i);
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return "han";
        }
        int opener = OpenMarks.OPENERS.indexOf(c);
        if (opener >= 0) {
            return KINDS_OF_OPENERS.get(opener);
        }
        if (OpenMarks.CLOSERS.indexOf(c) >= 0) {
            return "closer";
        }
        if (PAUSES.indexOf(c) >= 0) {
            return "pause";
        }
        if (Character.isWhitespace(c)) {
            return "space";
        }
        if (Character.isDigit(c)) {
            return "digit";
        }
        if (c < 128 && Character.isLetter(c)) {
            return Character.isUpperCase(c) ? "upper" : "lower";
        }
        return Character.isIdeographic(c) ? "han" : "other";
    }

    private static String charAt(String text, int i) {
        return i < 0 || i >= text.length() ? "#" : text.substring(i, i + 1);
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the last word of a phrase ends it, wants more behind it, or neither is known. */
    private static String lastWord(String text, int i) {
        if (i < 0) {
            return "none";
        }
        if (FINAL_PARTICLES.indexOf(text.charAt(i)) >= 0) {
            return "particle";
        }
        return WANTS_MORE.indexOf(text.charAt(i)) >= 0 ? "wants-more" : "other";
    }

    private static String clauseFrom(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_CLAUSE && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** How many characters stand between the last mark or pause and this one. */
    private static int lengthBefore(String text, int markStart) {
        int i = markStart;
        while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return markStart - i;
    }

    private String depth(int opener) {
        return opener < 0 ? "none" : charAt(paragraph, opener);
    }

    /** What stands before the innermost open quote: a colon or comma introduces speech, a word names something. */
    private String openedBefore(int opener) {
        return opener < 0 ? "none" : charAt(paragraph, opener) + kindAt(paragraph, opener - 1);
    }

    private static boolean reports(String clause) {
        for (int i = 0; i < clause.length(); i++) {
            if (REPORTING.get(clause.charAt(i)) || startsReportingWord(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsReportingWord(String clause, int at) {
        return REPORTING_WORD_STARTS.get(clause.charAt(at))
                && REPORTING_WORDS.stream().anyMatch(word -> clause.startsWith(word, at));
    }

    private static BitSet characters(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    private static String latinWordBefore(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) < 128 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end);
        return word.length() > 4 ? "long" : word;
    }
}
