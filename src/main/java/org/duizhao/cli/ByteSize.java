package org.duizhao.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** A size as people write it: {@code 500K}, {@code 10M}, {@code 20480}. */
record ByteSize(long bytes) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,11})([KMG]?)B?");

    static ByteSize of(String text) {
        Matcher size = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!size.matches()) {
            throw new TypeConversionException("'" + text + "' is not a size such as 500K or 10M");
        }
        int shift = switch (size.group(2)) {
            case "K" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
        };
        return new ByteSize(Long.parseLong(size.group(1)) << shift);
    }
}
