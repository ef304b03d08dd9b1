package org.duizhao.cli;

import java.util.Arrays;
import java.util.Set;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.write.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which beads go into the files that a command writes. */
final class SelectionOptions {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description = "Leave out beads of a lower confidence, 0 to 1. What a person stands for has 1.")
    private double leastConfidence;

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            converter = StatusName.class,
            description = "Write beads of these statuses only: automatic, confirmed, edited, rejected, needs-look.")
    private Set<BeadStatus> statuses = Set.of();

    @Option(
            names = "--unique",
            paramLabel = "WHICH",
            defaultValue = "ALL",
            description = "Of pairs with the same Chinese, in formats of pairs, keep: ${COMPLETION-CANDIDATES}."
                    + " Default: all.")
    private Selection.Duplicates duplicates = Selection.Duplicates.ALL;

    /** A status as outputs name it. */
    static final class StatusName implements ITypeConverter<BeadStatus> {
        @Override
        public BeadStatus convert(String name) {
            return Arrays.stream(BeadStatus.values())
                    .filter(status ->
                            status.name().equalsIgnoreCase(name.strip().replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is no status of a bead"));
        }
    }

    Selection selection() {
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new BadInputException(
                    Place.of("--min-confidence"),
                    "there is no confidence of " + leastConfidence,
                    "give one from 0 to 1");
        }
        return new Selection(leastConfidence, statuses, duplicates);
    }
}
