package org.duizhao.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write numbers.
 *
 * @param pattern how such a number looks; all its groups take part in a match, empty ones too
 * @param reading what a match of it means
 */
record NumberForm(Pattern pattern, Function<Matcher, NumberMention> reading) {
    static NumberForm of(String pattern, Function<Matcher, NumberMention> reading) {
        return new NumberForm(Pattern.compile(pattern), reading);
    }

    /** What is written in one of some forms, in order, none overlapping another; of forms that begin together the first. */
    static List<NumberMention> read(List<NumberForm> forms, String text) {
        List<Matcher> matchers =
                forms.stream().map(form -> form.pattern.matcher(text)).toList();
        List<NumberMention> numbers = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int next = from + 1;
            for (int form = 0; form < forms.size(); form++) {
                Matcher matcher = matchers.get(form).region(from, text.length()).useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    NumberMention number = forms.get(form).reading.apply(matcher);
                    numbers.add(number);
                    next = Math.max(number.stretch().end(), matcher.end());
                    break;
                }
            }
            from = next;
        }
        return numbers;
    }
}
