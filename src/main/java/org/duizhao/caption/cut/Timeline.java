package org.duizhao.caption.cut;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Turn;
import org.duizhao.caption.timing.TimedClause;

/**
 * A talk as one running Chinese text with its English words, and every place where a cue may end.
 *
 * @param chinese the Chinese of all clauses, one behind the other
 * @param words the English words
 * @param points from the beginning of the talk to its end; offsets, times and words never decrease
 * @param sentences the Chinese sentences that the points name
 */
record Timeline(String chinese, List<SpokenWord> words, List<CutPoint> points, List<Sentence> sentences) {
    Timeline {
        words = List.copyOf(words);
        points = List.copyOf(points);
        sentences = List.copyOf(sentences);
    }

    /** The English words between two points, with a space between each two. */
    String english(CutPoint from, CutPoint to) {
        StringBuilder text = new StringBuilder();
        for (SpokenWord word : words.subList(from.word(), to.word())) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** Who speaks behind a point, or the empty string. */
    String speaker(CutPoint point) {
        return sentences.get(point.sentence()).speaker();
    }

    String chinese(CutPoint from, CutPoint to) {
        return chinese.substring(from.offset(), to.offset());
    }

    /** Puts a timeline together, clause by clause. */
    static final class Builder {
        private final List<Sentence> sentences;
        private final List<SpokenWord> words;
        private final StringBuilder chinese = new StringBuilder();
        private final List<CutPoint> points = new ArrayList<>();
        private long endMillis;
        private int turn = -1;

        Builder(List<Sentence> sentences, List<SpokenWord> words) {
            this.sentences = sentences;
            this.words = words;
        }

        /** A clause, what parts it from the one before, and the cuts inside it, by offsets in its sentence. */
        void add(TimedClause clause, CutKind before, List<Cut> inside) {
            Span stretch = clause.stretch();
            int offset = chinese.length();
            long start = Math.max(endMillis, clause.time().startMillis());
            long end = Math.max(start, clause.time().endMillis());
            points.add(new CutPoint(
                    offset, before, endMillis, start, clause.fromWord(), clause.sentence(), startsTurn(clause)));
            for (Cut cut : inside) {
                double share = (cut.offset() - stretch.start()) / (double) stretch.length();
                long time = start + Math.round(share * (end - start));
                int word = clause.fromWord() + (int) Math.round(share * (clause.toWord() - clause.fromWord()));
                points.add(new CutPoint(
                        offset + cut.offset() - stretch.start(),
                        cut.kind(),
                        time,
                        time,
                        word,
                        clause.sentence(),
                        false));
            }
            chinese.append(sentences.get(clause.sentence()).text(), stretch.start(), stretch.end());
            endMillis = end;
        }

        private boolean startsTurn(TimedClause clause) {
            if (clause.isEnglishOnly()) {
                return false;
            }
            int own = sentences.get(clause.sentence()).turn().map(Turn::number).orElse(turn);
            boolean starts = own != turn;
            turn = own;
            return starts;
        }

        Timeline build() {
            int last = Math.max(0, sentences.size() - 1);
            points.add(new CutPoint(
                    chinese.length(), CutKind.TURN, endMillis, Long.MAX_VALUE / 2, words.size(), last, false));
            return new Timeline(chinese.toString(), words, points, sentences);
        }
    }
}
