package org.duizhao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Term;
import org.duizhao.term.Glossary;
import org.duizhao.term.GlossaryMerge;
import org.duizhao.term.GlossaryMerge.Overruled;
import org.duizhao.term.TermBase;
import org.duizhao.term.format.ColumnTitles;
import org.duizhao.term.format.GlossaryContent;
import org.duizhao.term.format.GlossaryFormat;
import org.duizhao.term.format.GlossaryReader;
import org.duizhao.term.format.GlossaryWriter;
import org.duizhao.term.format.NotHeld;
import org.duizhao.write.WholeFile;

/**
 * Glossaries on their way from their formats into another; several become one.
 *
 * @param sources the files they are in, in any format that is read, in order of priority
 * @param titles the titles of their columns, if they are tables
 * @param format what they are to be written as
 */
public record GlossaryConversion(List<Path> sources, ColumnTitles titles, GlossaryFormat format) {
    public GlossaryConversion {
        sources = List.copyOf(sources);
    }

    /**
     * What became of the glossaries.
     *
     * @param entries how many entries were written
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
     * @throws org.duizhao.problem.BadInputException if a glossary cannot be read or the file cannot be written
     */
    public Report writeTo(Path target) {
        List<NotHeld> notHeld = new ArrayList<>();
        List<Term> terms = read(notHeld);
        return WholeFile.write(target, out -> write(terms, out, notHeld));
    }

    /**
     * Writes to a stream, which is flushed and stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public Report writeTo(OutputStream out) throws IOException {
        List<NotHeld> notHeld = new ArrayList<>();
        return write(read(notHeld), out, notHeld);
    }

    private List<Term> read(List<NotHeld> notHeld) {
        List<Glossary> glossaries = new ArrayList<>();
        for (Path source : sources) {
            GlossaryContent content = GlossaryReader.read(source, titles);
            glossaries.add(content.glossary());
            notHeld.addAll(content.notHeld());
        }
        GlossaryMerge.Merged merged = GlossaryMerge.of(new TermBase(glossaries));
        merged.overruled().forEach(overruled -> notHeld.add(notHeld(overruled)));
        return merged.terms();
    }

    private static NotHeld notHeld(Overruled overruled) {
        Term by = overruled.by().term();
        return new NotHeld(
                overruled.entry().place().toString(),
                overruled.what() + " = " + overruled.entry().term().english(),
                "%s has it for %s = %s".formatted(overruled.by().place(), by.chinese(), by.english()));
    }

    private Report write(List<Term> terms, OutputStream out, List<NotHeld> notHeld) throws IOException {
        GlossaryWriter.Written written = GlossaryWriter.write(terms, format, out);
        notHeld.addAll(written.notHeld());
        return new Report(written.entries(), notHeld);
    }
}
