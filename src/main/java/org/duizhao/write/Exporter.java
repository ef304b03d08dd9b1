package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.duizhao.bitext.Alignment;
import org.duizhao.problem.BadInputException;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.Written;

/** Writes alignments as files or to streams. */
public final class Exporter {
    private static final String PACKED = ".gz";

    private Exporter() {}

    /**
     * Writes an alignment as the files of a format in a folder: {@code NAME.ENDING} for each of its endings. All appear, each
     * whole, or none.
     *
     * @throws BadInputException if a file cannot be written, or is there and may not be replaced
     */
    public static ExportReport write(
            Alignment alignment, OutputFormat format, Path folder, String name, ExportOptions options) {
        String packed = options.packing().compressed() ? PACKED : "";
        return write(
                alignment,
                format,
                format.endings().stream()
                        .map(ending -> folder.resolve(name + "." + ending + packed))
                        .toList(),
                options);
    }

    /**
     * Writes an alignment as one file of any name, for formats that are one file.
     *
     * @throws BadInputException if the file cannot be written, or is there and may not be replaced
     */
    public static ExportReport write(Alignment alignment, OutputFormat format, Path target, ExportOptions options) {
        checkOneFile(format);
        return write(alignment, format, List.of(target), options);
    }

    /**
     * Writes an alignment to a stream, for formats that are one file; the stream is flushed and stays open.
     *
     * @throws IOException if the stream does not take it; part of the output may then have been written
     */
    public static ExportReport writeTo(
            Alignment alignment, OutputFormat format, OutputStream out, ExportOptions options) throws IOException {
        checkOneFile(format);
        BeadSelector selector = new BeadSelector(format.holds(), options.selection());
        Material material = material(alignment, selector, options);
        Written written = writePacked(format, material, List.of(out), options);
        out.flush();
        return report(format, List.of(), selector, List.of(written));
    }

    private static ExportReport write(
            Alignment alignment, OutputFormat format, List<Path> targets, ExportOptions options) {
        BeadSelector selector = new BeadSelector(format.holds(), options.selection());
        List<Material> parts = Parts.of(material(alignment, selector, options), format, options.packing());
        List<Path> files = Parts.files(targets, parts.size());
        WholeFile.checkFree(files, options.packing().replacing());
        List<Written> written = WholeFile.writeAll(files, outs -> writeAll(format, parts, outs, options));
        return report(format, files, selector, written);
    }

    /** Each part goes to as many of the streams as the format has files. */
    private static List<Written> writeAll(
            OutputFormat format, List<Material> parts, List<OutputStream> outs, ExportOptions options)
            throws IOException {
        int filesOfPart = outs.size() / parts.size();
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<OutputStream> outsOfPart = outs.subList(i * filesOfPart, (i + 1) * filesOfPart);
            written.add(writePacked(format, parts.get(i), outsOfPart, options));
        }
        return written;
    }

    private static Material material(Alignment alignment, BeadSelector selector, ExportOptions options) {
        return new Material(
                alignment, selector.select(alignment), options.title(), options.created(), options.toolVersion());
    }

    private static Written writePacked(
            OutputFormat format, Material material, List<OutputStream> outs, ExportOptions options) throws IOException {
        if (!options.packing().compressed()) {
            return format.writer().write(material, outs);
        }
        List<GZIPOutputStream> packed = new ArrayList<>();
        for (OutputStream out : outs) {
            packed.add(new GZIPOutputStream(out, 1 << 13));
        }
        Written written = format.writer().write(material, List.copyOf(packed));
        for (GZIPOutputStream out : packed) {
            out.finish();
        }
        return written;
    }

    private static ExportReport report(
            OutputFormat format, List<Path> files, BeadSelector selector, List<Written> written) {
        List<LeftOut> leftOut = Stream.concat(
                        selector.leftOut().stream(), written.stream().flatMap(part -> part.leftOut().stream()))
                .distinct()
                .toList();
        return new ExportReport(
                format, files, written.stream().mapToInt(Written::units).sum(), leftOut);
    }

    private static void checkOneFile(OutputFormat format) {
        if (!format.isOneFile()) {
            throw new IllegalArgumentException(
                    format + " is " + format.endings().size() + " files");
        }
    }
}
