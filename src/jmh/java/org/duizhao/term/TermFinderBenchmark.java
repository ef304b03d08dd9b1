package org.duizhao.term;

import java.util.concurrent.TimeUnit;
import org.duizhao.lexicon.Lexicon;
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

/** Finding the terms of 100,000 entries in a million characters of either language; one operation is all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TermFinderBenchmark {
    private final Lexicon lexicon = Lexicon.bundled();
    private final FinderMaterial material = new FinderMaterial();
    private final TermFinder chinese = new TermFinder(TermBase.of(material.terms), lexicon);
    private final EnglishTermFinder english = new EnglishTermFinder(material.terms, lexicon);

    /** Says how much is found. */
    @Setup
    public void announce() {
        System.out.printf(
                "%d entries; %d Chinese and %d English matches%n",
                material.terms.size(),
                chinese.find(material.chinese).size(),
                english.find(material.english).size());
    }

    /** The Chinese side. */
    @Benchmark
    public Object findChinese() {
        return chinese.find(material.chinese);
    }

    /** The English side. */
    @Benchmark
    public Object findEnglish() {
        return english.find(material.english);
    }

    /** Making the finder of the Chinese side. */
    @Benchmark
    public Object buildChinese() {
        return new TermFinder(TermBase.of(material.terms), lexicon);
    }
}
