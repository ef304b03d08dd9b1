package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TimedSentence;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;

/**
 * How far the starts of sentences are from gold ones.
 *
 * @param sentences how many sentences of the gold have a time
 * @param timed how many of these got words
 * @param medianSeconds the median distance of those that got words
 * @param withinOne the share of all that is at most one second away
 * @param withinTwo the share of all that is at most two seconds away
 * @param silent how many sentences of the gold have no time, since no English is said for them
 * @param silentFound how many of these got no words
 */
public record TimingScores(
        int sentences,
        int timed,
        double medianSeconds,
        double withinOne,
        double withinTwo,
        int silent,
        int silentFound) {

    /**
     * Scores sentences against a table with a heading and the columns id, start and end, in seconds; a sentence that is not
     * said has no times.
     *
     * @throws BadInputException if the table has another form
     */
    public static TimingScores of(List<TimedSentence> sentences, Path goldFile) {
        Map<Integer, Double> gold = read(goldFile);
        return of(sentences, sentence -> gold.getOrDefault(sentence.index(), Double.NaN));
    }

    /** Scores sentences against the times that their own file has, such as subtitles; those without are not scored. */
    public static TimingScores againstTheirOwn(List<TimedSentence> sentences) {
        List<TimedSentence> timed = sentences.stream()
                .filter(sentence -> sentence.sentence().time().isPresent())
                .toList();
        return of(timed, sentence -> sentence.time().orElseThrow().startMillis() / 1000.0);
    }

    private static TimingScores of(List<TimedSentence> sentences, ToDoubleFunction<Sentence> gold) {
        List<Double> distances = new ArrayList<>();
        int silent = 0;
        int silentFound = 0;
        int timed = 0;
        for (TimedSentence sentence : sentences) {
            double start = gold.applyAsDouble(sentence.sentence());
            if (Double.isNaN(start)) {
                silent++;
                silentFound += sentence.hasEnglish() ? 0 : 1;
            } else {
                timed++;
                if (sentence.hasEnglish()) {
                    distances.add(Math.abs(sentence.time().startMillis() / 1000.0 - start));
                }
            }
        }
        Collections.sort(distances);
        double median = distances.isEmpty() ? Double.NaN : distances.get(distances.size() / 2);
        return new TimingScores(
                timed,
                distances.size(),
                median,
                share(distances, 1, timed),
                share(distances, 2, timed),
                silent,
                silentFound);
    }

    private static double share(List<Double> distances, double seconds, int of) {
        return distances.stream().filter(distance -> distance <= seconds).count() / (double) Math.max(1, of);
    }

    private static Map<Integer, Double> read(Path file) {
        Map<Integer, Double> starts = new TreeMap<>();
        List<String> lines = Utf8File.read(file).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            try {
                if (!cells[1].isEmpty()) {
                    starts.put(Integer.parseInt(cells[0]), Double.parseDouble(cells[1]));
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new BadInputException(
                        new Place(file.toString(), i + 1, 1),
                        "a row of gold times is an id, a start and an end in seconds",
                        "write 12 TAB 34.5 TAB 37.25, or leave both times out");
            }
        }
        return starts;
    }
}
