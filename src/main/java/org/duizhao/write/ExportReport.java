package org.duizhao.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an export did.
 *
 * @param format the format written
 * @param path the file written, or empty where the output went to a stream
 * @param unitsWritten how many beads the output holds
 * @param leftOut everything of the alignment that the output does not hold
 */
public record ExportReport(OutputFormat format, Optional<Path> path, int unitsWritten, List<LeftOut> leftOut) {
    public ExportReport {
        leftOut = List.copyOf(leftOut);
    }
}
