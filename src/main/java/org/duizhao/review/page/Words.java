package org.duizhao.review.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the page says, in English or Chinese. Public for the compiled templates. */
public final class Words {
    private static final String BUNDLE = "org.duizhao.review.words";
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE);
    }

    /** The words of a language; those of English if it is neither. */
    public static Words of(Locale locale) {
        return new Words(locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** The language of the first of some wishes that is English or Chinese. */
    public static Words ofFirst(List<Locale> wishes) {
        return wishes.stream()
                .filter(wish -> List.of("en", "zh").contains(wish.getLanguage()))
                .findFirst()
                .map(Words::of)
                .orElseGet(() -> of(Locale.ENGLISH));
    }

    /** The BCP 47 tag of the language. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Whether they are Chinese. */
    public boolean areChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** What is said under a key, with its blanks filled in. */
    public String of(String key, Object... blanks) {
        String pattern = bundle.getString(key);
        return blanks.length == 0 ? pattern : new MessageFormat(pattern, locale).format(blanks);
    }
}
