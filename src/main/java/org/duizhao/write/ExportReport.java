package org.duizhao.write;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.write.material.LeftOut;

/**
 * What an export did.
 *
 * @param format the format written
 * @param files the files written; none where the output went to a stream
 * @param unitsWritten how many beads the output holds
 * @param leftOut everything of the alignment that the output does not hold
 */
public record ExportReport(OutputFormat format, List<Path> files, int unitsWritten, List<LeftOut> leftOut) {
    public ExportReport {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
