package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.lexicon.Lexicon;

/** Viterbi and forward-backward against a list of all paths through small lattices, of which nothing is pruned. */
class ScoredArcsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final LikelyArcs.Keeper ALL = (i, iEnd, j, jEnd) -> true;

    private record Path(List<Bead> beads, double score) {
        Path with(Bead bead, double more) {
            List<Bead> longer = new ArrayList<>(beads);
            longer.add(bead);
            return new Path(longer, score + more);
        }
    }

    @Property(tries = 60)
    void theLadderIsTheBestOfAllPaths(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        Lattice lattice = lattice(chinese, english);
        Path best = paths(lattice).stream()
                .max(Comparator.comparingDouble(Path::score))
                .orElseThrow();

        List<Bead> decoded =
                decoded(lattice).beads().stream().map(AlignedBead::bead).toList();

        assertThat(paths(lattice))
                .filteredOn(path -> path.beads().equals(decoded))
                .singleElement()
                .satisfies(path -> assertThat(path.score()).isCloseTo(best.score(), within(1e-4)));
    }

    @Property(tries = 60)
    void theProbabilityOfABeadIsTheShareOfThePathsThroughIt(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        Lattice lattice = lattice(chinese, english);
        Map<Bead, Double> shares = new HashMap<>();
        double all = 0;
        for (Path path : paths(lattice)) {
            double weight = Math.exp(path.score());
            all += weight;
            path.beads().forEach(bead -> shares.merge(bead, weight, Double::sum));
        }

        for (AlignedBead aligned : decoded(lattice).beads()) {
            assertThat(aligned.probability()).isCloseTo(shares.getOrDefault(aligned.bead(), 0.0) / all, within(1e-4));
        }
    }

    @Property(tries = 60)
    void theExpectedBeadsHoldEverySentenceOnce(
            @ForAll("chinese") List<String> chinese, @ForAll("english") List<String> english) {
        double[] expected = decoded(lattice(chinese, english)).expectedTypes();
        double chineseHeld = 0;
        double englishHeld = 0;
        for (int type = 0; type < expected.length; type++) {
            chineseHeld += expected[type] * BeadType.ALL.get(type).chinese();
            englishHeld += expected[type] * BeadType.ALL.get(type).english();
        }

        assertThat(chineseHeld).isCloseTo(chinese.size(), within(1e-3));
        assertThat(englishHeld).isCloseTo(english.size(), within(1e-3));
    }

    private static Decoding decoded(Lattice lattice) {
        Decoding decoding = new Decoding();
        LikelyArcs.of(lattice, ALL).decodeInto(decoding);
        return decoding;
    }

    private static Lattice lattice(List<String> chinese, List<String> english) {
        FixedBeads fixed = FixedBeads.none(chinese.size(), english.size());
        PreparedPair pair = PreparedPair.of(
                LEXICON,
                Sentences.plain(Language.CHINESE, chinese),
                Sentences.plain(Language.ENGLISH, english),
                List.of(),
                fixed);
        return Lattice.of(
                pair.band(),
                fixed,
                pair.features(DocumentPriors.none(pair), pair.lexical()),
                Weights.bundled().coarse());
    }

    private static List<Path> paths(Lattice lattice) {
        List<Path> complete = new ArrayList<>();
        follow(lattice, 0, 0, new Path(List.of(), 0), complete);
        return complete;
    }

    private static void follow(Lattice lattice, int i, int j, Path path, List<Path> complete) {
        Band band = lattice.band();
        if (i == band.lastBorder() && j == band.high(i)) {
            complete.add(path);
        }
        for (int type = 0; type < Lattice.TYPES; type++) {
            float score = lattice.score(lattice.node(i, j), type);
            if (score != Lattice.IMPOSSIBLE) {
                int iEnd = i + BeadType.ALL.get(type).chinese();
                int jEnd = j + BeadType.ALL.get(type).english();
                follow(lattice, iEnd, jEnd, path.with(Bead.of(i, iEnd, j, jEnd), score), complete);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> chinese() {
        return sentences("海是蓝的。", "是吗？", "我们回家吧！", "他说：“好。”", "一百二十三", "");
    }

    @Provide
    Arbitrary<List<String>> english() {
        return sentences("The sea is blue.", "Is it?", "Let's go home!", "\"Fine,\" he said.", "123", "");
    }

    private static Arbitrary<List<String>> sentences(String... texts) {
        return Arbitraries.of(texts).list().ofMinSize(1).ofMaxSize(4);
    }
}
