package org.duizhao.segment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Span;
import org.duizhao.read.TranscriptReader;
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

/** The sentence detectors over the sample talk; one operation is the whole talk as one paragraph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SegmentBenchmark {
    private static final Path SAMPLE = Path.of("corpora/harbor-talk");

    private final SentenceDetector chineseDetector = new ChineseSentences(ChineseSentenceModel.bundled());
    private final SentenceDetector englishDetector = new EnglishSentences(EnglishSentenceModel.bundled());
    private final String chinese = talk("talk.zh.md", Language.CHINESE);
    private final String english = talk("talk.en.md", Language.ENGLISH);

    /** Says how much the material is. */
    @Setup
    public void announce() {
        System.out.printf("%d bytes of Chinese and %d of English%n", bytes(chinese), bytes(english));
    }

    /** The Chinese talk as one paragraph. */
    @Benchmark
    public List<Span> chinese() {
        return chineseDetector.sentences(chinese);
    }

    /** The English talk as one paragraph. */
    @Benchmark
    public List<Span> english() {
        return englishDetector.sentences(english);
    }

    private static String talk(String name, Language language) {
        StringBuilder talk = new StringBuilder();
        for (Block block : TranscriptReader.read(SAMPLE.resolve(name), language).blocks()) {
            talk.append(block.passage().text()).append(language == Language.ENGLISH ? " " : "");
        }
        return talk.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
