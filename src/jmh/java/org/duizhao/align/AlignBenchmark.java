package org.duizhao.align;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.bitext.AlignedBead;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of aligning, each over all of the material; one operation is the whole text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AlignBenchmark {
    private final Material material = new Material();
    private final TokenizedPair tokens = material.tokens();
    private final PreparedPair pair = material.pair();
    private final TranslationTable table = tokens.table(Associations.none());
    private final Aligner aligner = new Aligner(material.lexicon, material.weights);

    /** Says how much the material is. */
    @Setup
    public void announce() {
        System.out.printf("%d Chinese and %d English sentences%n", material.chinese.size(), material.english.size());
    }

    /** Sentences into units of comparison. */
    @Benchmark
    public Object tokens() {
        return material.tokens();
    }

    /** Every translation of every Chinese unit looked up once. */
    @Benchmark
    public Object lexicon() {
        return tokens.table(Associations.none());
    }

    /** The lexical scores inside the band of the first pass. */
    @Benchmark
    public Object tables() {
        return LexicalScores.of(tokens.chinese(), tokens.english(), table, pair.band());
    }

    /** Both passes: the scores of all beads of the band, what is likely of them, that with all evidence, the best path. */
    @Benchmark
    public Object decoding() {
        return new TwoPassSearch(pair, material.weights).decode();
    }

    /** All of it: tokens, tables, decoding. */
    @Benchmark
    public List<AlignedBead> align() {
        return aligner.align(material.chinese, material.english, List.of());
    }
}
