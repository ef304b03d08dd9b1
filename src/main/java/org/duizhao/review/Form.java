package org.duizhao.review;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** What a page sends with a request, in its address or its body. */
final class Form {
    private static final int MOST_CHUNKS = 100;

    private final Context context;

    Form(Context context) {
        this.context = context;
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(context.formParam(name)).or(() -> Optional.ofNullable(context.queryParam(name)));
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> missing(name));
    }

    List<String> texts(String name) {
        List<String> texts = context.formParams(name);
        return texts.isEmpty() ? context.queryParams(name) : texts;
    }

    long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw missing(name);
        }
    }

    int place(String name) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number(name))));
    }

    double probability(String name) {
        try {
            double value = Double.parseDouble(text(name));
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw missing(name);
        }
        throw new BadInputException(Place.of(name), "a probability is a number from 0 to 1", "give one, such as 0.95");
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String wanted = text(name).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    /** The numbers of the chunks that the page holds: {@code 0,1,7}. */
    List<Integer> chunks() {
        return Arrays.stream(optional("loaded").orElse("").split(","))
                .filter(number -> number.matches("\\d{1,6}"))
                .limit(MOST_CHUNKS)
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    private static BadInputException missing(String name) {
        return new BadInputException(
                Place.of(name), "the request lacks it, or it cannot be read", "load the page again");
    }
}
