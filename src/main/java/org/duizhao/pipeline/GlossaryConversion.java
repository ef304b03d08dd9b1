package org.duizhao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.term.format.ColumnTitles;
import org.duizhao.term.format.GlossaryContent;
import org.duizhao.term.format.GlossaryFormat;
import org.duizhao.term.format.GlossaryReader;
import org.duizhao.term.format.GlossaryWriter;
import org.duizhao.term.format.GlossaryWriter.Written;
import org.duizhao.term.format.NotHeld;
import org.duizhao.write.WholeFile;

/**
 * A glossary on its way from one format into another.
 *
 * @param source the file it is in, in any format that is read
 * @param titles the titles of its columns, if it is a table
 * @param format what it is to be written as
 */
public record GlossaryConversion(Path source, ColumnTitles titles, GlossaryFormat format) {
    /**
     * What became of the glossary.
     *
     * @param entries how many entries were read
     * @param notHeld what was lost on the way
     */
    public record Report(int entries, List<NotHeld> notHeld) {
        public Report {
            notHeld = List.copyOf(notHeld);
        }
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws org.duizhao.problem.BadInputException if the glossary cannot be read or the file cannot be written
     */
    public Report writeTo(Path target) {
        GlossaryContent content = GlossaryReader.read(source, titles);
        return report(content, WholeFile.write(target, out -> write(content, out)));
    }

    /**
     * Writes to a stream, which is flushed and stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public Report writeTo(OutputStream out) throws IOException {
        GlossaryContent content = GlossaryReader.read(source, titles);
        return report(content, write(content, out));
    }

    private Written write(GlossaryContent content, OutputStream out) throws IOException {
        return GlossaryWriter.write(content.glossary().terms(), format, out);
    }

    private static Report report(GlossaryContent content, Written written) {
        return new Report(
                content.glossary().entries().size(),
                Stream.concat(content.notHeld().stream(), written.notHeld().stream())
                        .toList());
    }
}
