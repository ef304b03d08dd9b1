package org.duizhao.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * Beads as a person names them: {@code 12}, or {@code 12-20}, counted from 1.
 *
 * @param first the first of them
 * @param last the last of them
 */
record BeadRange(int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("b?([1-9][0-9]{0,8})(?:-b?([1-9][0-9]{0,8}))?");

    static BeadRange of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw refused(written);
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first) {
            throw refused(written);
        }
        return new BeadRange(first, last);
    }

    private static BadInputException refused(String written) {
        return new BadInputException(
                Place.of(written), "these are no beads", "name one by its number, 12, or several, 12-20");
    }
}
