package org.duizhao.number;

import java.math.BigDecimal;
import java.util.List;
import org.duizhao.bitext.Span;

/**
 * A number in a sentence.
 *
 * @param stretch where it stands in the sentence
 * @param values what it may mean, without trailing zeros: one value, or several where the writing leaves it open ({@code '80s}
 *     is 80 and 1980)
 * @param telling whether a translation has to have it: small numbers in words ({@code 一个}, {@code one}), numbers of
 *     names ({@code Claude 3}) and round ones alone ({@code millions}) often go another way
 */
public record NumberMention(Span stretch, List<BigDecimal> values, boolean telling) {
    public NumberMention {
        values = values.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a number has a value");
        }
    }

    /** Whether two may be the same number. */
    public boolean equalsInValue(NumberMention other) {
        return values.stream().anyMatch(other.values::contains);
    }
}
