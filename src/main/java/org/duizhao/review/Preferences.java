package org.duizhao.review;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.review.page.Words;

/**
 * How a person wants the page.
 *
 * @param words the language
 * @param theme {@code light}, {@code dark}, or {@code auto} for what the system has
 */
record Preferences(Words words, String theme) {
    private static final String PREFIX = "duizhao-";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    /** What can be chosen, and from what. */
    private static final Map<String, Set<String>> CHOICES =
            Map.of("language", Set.of("en", "zh"), "theme", Set.of("light", "dark", "auto"));

    /** What was chosen before, or what the browser asks for. */
    static Preferences of(Context context) {
        Words words = chosen(context, "language")
                .map(tag -> Words.of(Locale.forLanguageTag(tag)))
                .orElseGet(() -> Words.ofFirst(wishes(context)));
        return new Preferences(words, chosen(context, "theme").orElse("auto"));
    }

    /** Keeps a choice in the browser, if it is one. */
    static void choose(Context context, String name, String value) {
        if (CHOICES.getOrDefault(name, Set.of()).contains(value)) {
            Cookie cookie = new Cookie(PREFIX + name, value);
            cookie.setMaxAge(A_YEAR);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
        }
    }

    private static Optional<String> chosen(Context context, String name) {
        return Optional.ofNullable(context.cookie(PREFIX + name))
                .filter(CHOICES.getOrDefault(name, Set.of())::contains);
    }

    private static List<Locale> wishes(Context context) {
        try {
            return LanguageRange.parse(Optional.ofNullable(context.header("Accept-Language"))
                            .orElse("en"))
                    .stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
