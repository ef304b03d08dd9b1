package org.duizhao.segment;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.duizhao.bitext.Span;

/**
 * English sentences: OpenNLP's detector, corrected where it is known to be wrong. It ends sentences behind initials,
 * titles, {@code p.m.} and a quoted question with its "he asked", and misses ends behind closing quotes and brackets.
 */
final class EnglishSentences implements SentenceDetector {
    /** A sentence does not end behind these, whatever follows. */
    private static final Pattern TITLE_OR_INITIAL = Pattern.compile(
            "(?:^|[\\s(\"“])(?:[A-HJ-Z]|Mr|Mrs|Ms|Dr|Drs|Prof|St|Capt|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev|Hon|Messrs|vs)\\.$");
    /** Nor behind these, where a digit follows. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?:^|\\s)(?:No|Nos|Vol|Fig|Sec|p|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.$");
    /** Nor behind these, where a small letter, a digit or a bracket follows. */
    private static final Pattern MAY_GO_ON = Pattern.compile("(?:[ap]\\.m\\.|etc\\.|e\\.g\\.|i\\.e\\.|[?!][\"”'’]+)$");

    private static final Pattern QUOTED_END = Pattern.compile("[.!?…][\"”'’)\\]]+(?=\\s+[\"“‘'(\\[]?[A-Z])");
    /** How far before an end the patterns look. */
    private static final int LONGEST_TAIL = 12;

    private final SentenceDetectorME detector;

    EnglishSentences(SentenceDetectorME detector) {
        this.detector = detector;
    }

    @Override
    public List<Span> sentences(String paragraph) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (Span stretch : WordRuns.besideEndless(paragraph)) {
            Arrays.stream(detector.sentPosDetect(paragraph.substring(stretch.start(), stretch.end())))
                    .forEach(span -> ends.add(stretch.start() + span.getEnd()));
        }
        Matcher quotedEnds = QUOTED_END.matcher(paragraph);
        while (quotedEnds.find()) {
            ends.add(quotedEnds.end());
        }
        ends.removeIf(end -> goesOn(paragraph, end));
        return Borders.stretches(paragraph, List.copyOf(ends));
    }

    private static boolean goesOn(String paragraph, int end) {
        int next = end;
        while (next < paragraph.length() && Character.isWhitespace(paragraph.charAt(next))) {
            next++;
        }
        if (next == paragraph.length()) {
            return false;
        }
        String tail = paragraph.substring(Math.max(0, end - LONGEST_TAIL), end).stripTrailing();
        char follows = paragraph.charAt(next);
        boolean small = Character.isLowerCase(follows) || Character.isDigit(follows) || follows == '(';
        return TITLE_OR_INITIAL.matcher(tail).find()
                || (Character.isDigit(follows) && BEFORE_NUMBER.matcher(tail).find())
                || (small && MAY_GO_ON.matcher(tail).find());
    }
}
