package org.duizhao.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.SourceLines;

/**
 * The limits that a person sets to a talk, among the stretches of a text: its parts or its cues.
 *
 * @param first the first stretch of the talk, where the person says where it begins
 * @param last its last stretch, where the person says where it ends
 */
record TalkLimits(OptionalInt first, OptionalInt last) {
    /**
     * A stretch of a text.
     *
     * @param text its words
     * @param extent where it stands in the source
     */
    record Stretch(String text, Span extent) {}

    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Looks the limits up.
     *
     * @param stretches in order of the source
     * @throws BadInputException if there is no such line or text, or the talk would end before it begins
     */
    static TalkLimits of(TalkExtent extent, Source source, List<Stretch> stretches) {
        Search search = new Search(source, stretches);
        OptionalInt first = extent.from().map(search::first).orElse(OptionalInt.empty());
        OptionalInt last = extent.to().map(search::last).orElse(OptionalInt.empty());
        if (first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt()) {
            throw new BadInputException(
                    Place.of(
                            source.name(),
                            source.text(),
                            stretches.get(last.getAsInt()).extent().start()),
                    "the talk would end here, before it begins",
                    "name an earlier beginning or a later end");
        }
        return new TalkLimits(first, last);
    }

    private record Search(Source source, List<Stretch> stretches) {
        OptionalInt first(String limit) {
            if (!LINE_NUMBER.matcher(limit).matches()) {
                return OptionalInt.of(words(limit).first());
            }
            int lineStart = line(limit).start();
            int first = 0;
            while (first < stretches.size() && stretches.get(first).extent().end() <= lineStart) {
                first++;
            }
            return OptionalInt.of(checked(first, limit, "nothing is said on line " + limit + " or after it"));
        }

        OptionalInt last(String limit) {
            if (!LINE_NUMBER.matcher(limit).matches()) {
                return OptionalInt.of(words(limit).last());
            }
            int lineEnd = line(limit).end();
            int last = stretches.size() - 1;
            while (last >= 0 && stretches.get(last).extent().start() >= lineEnd) {
                last--;
            }
            return OptionalInt.of(checked(last, limit, "nothing is said on line " + limit + " or before it"));
        }

        private WordSearch.Found words(String limit) {
            return new WordSearch(stretches.stream().map(Stretch::text).toList())
                    .find(limit)
                    .orElseThrow(() -> new BadInputException(
                            Place.of(source.name()),
                            "the words \"" + limit + "\" do not stand in it",
                            "copy them from one paragraph of the text, or give the number of a line"));
        }

        private Span line(String limit) {
            int number = Integer.parseInt(limit);
            List<Span> lines = SourceLines.of(source.text());
            if (number < 1 || number > lines.size()) {
                throw new BadInputException(
                        Place.of(source.name()),
                        "there is no line " + limit + ", the last is " + lines.size(),
                        "give the number of a line, or words of the text");
            }
            return lines.get(number - 1);
        }

        private int checked(int stretch, String limit, String what) {
            if (stretch < 0 || stretch >= stretches.size()) {
                throw new BadInputException(
                        new Place(source.name(), Integer.parseInt(limit), 0), what, "give the number of another line");
            }
            return stretch;
        }
    }
}
