package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;

/** Splits material so that the file of each part stays within a size. */
final class Parts {
    private Parts() {}

    /** The material in as few parts as its size allows, in order; a bead that is too large alone is a part of its own. */
    static List<Material> of(Material material, OutputFormat format, Packing packing) {
        if (packing.largestBytes().isEmpty() || !format.canBeSplit()) {
            return List.of(material);
        }
        long largest = packing.largestBytes().getAsLong();
        long frame = size(material.with(List.of()), format);
        List<Material> parts = new ArrayList<>();
        List<NumberedBead> part = new ArrayList<>();
        long bytes = frame;
        for (NumberedBead bead : material.beads()) {
            long more = size(material.with(List.of(bead)), format) - frame;
            if (!part.isEmpty() && bytes + more > largest) {
                parts.add(material.with(part));
                part = new ArrayList<>();
                bytes = frame;
            }
            part.add(bead);
            bytes += more;
        }
        parts.add(material.with(part));
        return parts;
    }

    /** The files of all parts, those of one part together: {@code talk.1.tmx}, {@code talk.2.tmx}, unless it is but one. */
    static List<Path> files(List<Path> targets, int parts) {
        if (parts == 1) {
            return targets;
        }
        return IntStream.rangeClosed(1, parts)
                .boxed()
                .flatMap(number -> targets.stream().map(target -> numbered(target, number)))
                .toList();
    }

    private static Path numbered(Path target, int number) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.', name.endsWith(".gz") ? name.length() - 4 : name.length());
        int end = dot < 1 ? name.length() : dot;
        return target.resolveSibling(name.substring(0, end) + "." + number + name.substring(end));
    }

    private static long size(Material material, OutputFormat format) {
        Counter counter = new Counter();
        try {
            format.writer().write(material, List.of(counter));
        } catch (IOException e) {
            throw new UncheckedIOException("counting takes everything", e);
        }
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
