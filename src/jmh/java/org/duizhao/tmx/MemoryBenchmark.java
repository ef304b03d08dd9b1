package org.duizhao.tmx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.bitext.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A translation memory of a million units, written and read back once with 256 MB of heap, from a cold start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBenchmark {
    private static final int UNITS = 1_000_000;
    private static final TmxHeader HEADER = new TmxHeader(
            "Duizhao", "1", "sentence", "Duizhao", "en-US", "zh-CN", "plaintext", "", List.of(), List.of());

    private Path file = Path.of("");

    @Setup(Level.Trial)
    public void makeTheFile() throws IOException {
        file = Files.createTempFile("memory", ".tmx");
        write();
    }

    @TearDown(Level.Trial)
    public void removeTheFile() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public long write() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TmxWriter tmx = new TmxWriter(out, HEADER)) {
            for (int i = 0; i < UNITS; i++) {
                tmx.write(unit(i));
            }
        }
        return Files.size(file);
    }

    @Benchmark
    public long read() throws IOException {
        long characters = 0;
        int units = 0;
        try (TmxReader reader = TmxReader.open(file)) {
            while (reader.hasNext()) {
                characters += reader.next()
                        .variant(Language.CHINESE)
                        .orElseThrow()
                        .text()
                        .length();
                units++;
            }
        }
        if (units != UNITS) {
            throw new IllegalStateException("only " + units + " units were read back");
        }
        return characters;
    }

    /** As an export of a talk has them: nine properties and two sentences. */
    private static TmxUnit unit(int i) {
        return new TmxUnit(
                "b" + i,
                List.of(
                        new TmxProperty("x-document", "talks/harbour.zh.md"),
                        new TmxProperty("x-section", "二、潮水涨落之间的码头"),
                        new TmxProperty("x-speaker", "林岚"),
                        new TmxProperty("x-start", Integer.toString(i * 37)),
                        new TmxProperty("x-end", Integer.toString(i * 37 + 2900)),
                        new TmxProperty("x-bead", "1-1"),
                        new TmxProperty("x-confidence", "0.934"),
                        new TmxProperty("x-status", "automatic"),
                        new TmxProperty("context_prev", "第" + (i - 1) + "班渡船在天亮以前就靠了岸。")),
                List.of(),
                List.of(
                        new TmxVariant(Language.CHINESE, "第" + i + "班渡船等到雾散了才离开港口，船上坐满了赶早市的人。"),
                        new TmxVariant(
                                Language.ENGLISH,
                                "Ferry " + i + " left the harbour only when the fog had lifted, full of people on their"
                                        + " way to the early market.")));
    }
}
