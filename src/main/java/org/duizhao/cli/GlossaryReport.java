package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.pipeline.GlossaryConversion;
import org.duizhao.term.format.NotHeld;

/** What a person is told of a glossary that was converted. */
final class GlossaryReport {
    private GlossaryReport() {}

    static void print(GlossaryConversion.Report report, Optional<Path> file, PrintWriter messages) {
        file.ifPresent(path -> messages.printf(Locale.ROOT, "wrote %s: %d entries%n", path, report.entries()));
        for (NotHeld notHeld : report.notHeld()) {
            messages.println("  left out: " + notHeld);
        }
    }
}
