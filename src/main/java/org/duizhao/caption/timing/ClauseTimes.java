package org.duizhao.caption.timing;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;

/**
 * When each clause is said: from the first to the last of its words. Clauses without words share the time between their
 * neighbours by their lengths; at the ends of a talk, where there is a neighbour on one side only, a character takes a
 * fifth of a second.
 */
public final class ClauseTimes {
    private static final long MILLIS_PER_CHARACTER = 200;

    private final List<SpokenWord> words;
    private final List<Clause> clauses;
    private final List<TimedClause> timed = new ArrayList<>();

    /**
     * A clause with its words.
     *
     * @param sentence the index of the sentence
     * @param stretch where it stands in the sentence's text
     * @param run its words
     */
    public record Clause(int sentence, Span stretch, WordRun run) {}

    private ClauseTimes(List<Clause> clauses, List<SpokenWord> words) {
        this.clauses = clauses;
        this.words = words;
    }

    /** The clauses in order, and between them the words that belong to none. */
    public static List<TimedClause> of(List<Clause> clauses, List<SpokenWord> words) {
        ClauseTimes times = new ClauseTimes(clauses, words);
        times.addAll();
        return List.copyOf(times.timed);
    }

    private void addAll() {
        int word = 0;
        int next = 0;
        while (next < clauses.size()) {
            int first = next;
            while (next < clauses.size() && clauses.get(next).run().isEmpty()) {
                next++;
            }
            int wordsUpTo = next < clauses.size() ? clauses.get(next).run().from() : words.size();
            addWithoutWords(first, next, word, wordsUpTo);
            if (next < clauses.size()) {
                Clause clause = clauses.get(next);
                timed.add(timed(
                        clause,
                        timeOf(clause.run().from(), clause.run().to()),
                        clause.run().from(),
                        clause.run().to()));
                word = clause.run().to();
                next++;
            }
        }
        if (clauses.isEmpty() || !clauses.get(clauses.size() - 1).run().isEmpty()) {
            addEnglishOnly(word, words.size());
        }
    }

    /** Clauses {@code [first, end)} without words, and before them the words that no clause has. */
    private void addWithoutWords(int first, int end, int fromWord, int toWord) {
        addEnglishOnly(fromWord, toWord);
        if (first == end) {
            return;
        }
        long length = 0;
        for (Clause clause : clauses.subList(first, end)) {
            length += clause.stretch().length();
        }
        boolean isFirst = toWord == 0;
        boolean isLast = toWord == words.size();
        long start = isFirst ? 0 : words.get(toWord - 1).time().endMillis();
        long stop = isLast
                ? start + length * MILLIS_PER_CHARACTER
                : words.get(toWord).time().startMillis();
        start = isFirst ? Math.max(0, stop - length * MILLIS_PER_CHARACTER) : start;
        long done = 0;
        for (Clause clause : clauses.subList(first, end)) {
            long from = start + Math.max(0, stop - start) * done / length;
            done += clause.stretch().length();
            long to = start + Math.max(0, stop - start) * done / length;
            timed.add(timed(clause, new TimeRange(from, to), toWord, toWord));
        }
    }

    /** Words that no clause has; each sound among them stands alone. */
    private void addEnglishOnly(int fromWord, int toWord) {
        int sentence = timed.isEmpty() ? 0 : timed.get(timed.size() - 1).sentence();
        int from = fromWord;
        for (int to = fromWord + 1; to <= toWord; to++) {
            boolean ends =
                    to == toWord || words.get(to).isEvent() || words.get(to - 1).isEvent();
            if (ends) {
                timed.add(new TimedClause(sentence, new Span(0, 0), timeOf(from, to), from, to, 1));
                from = to;
            }
        }
    }

    private static TimedClause timed(Clause clause, TimeRange time, int fromWord, int toWord) {
        return new TimedClause(
                clause.sentence(),
                clause.stretch(),
                time,
                fromWord,
                toWord,
                clause.run().probability());
    }

    private TimeRange timeOf(int fromWord, int toWord) {
        long start = words.get(fromWord).time().startMillis();
        return new TimeRange(start, Math.max(start, words.get(toWord - 1).time().endMillis()));
    }
}
