package org.duizhao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Findings that a person names: those of a kind, or those of a severity and all worse ones. */
sealed interface FindingFilter {
    boolean matches(Finding finding);

    /** Findings of a kind. */
    record OfKind(Kind kind) implements FindingFilter {
        @Override
        public boolean matches(Finding finding) {
            return finding.kind() == kind;
        }
    }

    /** Findings that are at least so severe. */
    record AtLeast(Severity severity) implements FindingFilter {
        @Override
        public boolean matches(Finding finding) {
            return finding.severity().compareTo(severity) <= 0;
        }
    }

    static boolean anyMatches(List<FindingFilter> filters, Finding finding) {
        return filters.stream().anyMatch(filter -> filter.matches(finding));
    }

    /** Reads the names that findings are printed with. */
    final class Converter implements ITypeConverter<FindingFilter> {
        @Override
        public FindingFilter convert(String written) {
            Stream<FindingFilter> kinds = Arrays.stream(Kind.values())
                    .filter(kind -> isName(written, kind))
                    .map(OfKind::new);
            Stream<FindingFilter> severities = Arrays.stream(Severity.values())
                    .filter(severity -> isName(written, severity))
                    .map(AtLeast::new);
            return Stream.concat(kinds, severities)
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + names(Severity.values()) + ", " + names(Kind.values())));
        }

        private static boolean isName(String written, Enum<?> constant) {
            return name(constant).equals(written.toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private static String names(Enum<?>[] constants) {
            return Arrays.stream(constants).map(Converter::name).collect(Collectors.joining(", "));
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
