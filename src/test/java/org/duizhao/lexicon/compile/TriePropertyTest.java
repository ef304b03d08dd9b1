package org.duizhao.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.lexicon.TrieReading;

class TriePropertyTest {
    @Property
    void aStringLeadsToANodeExactlyIfItBeginsAStringOfTheTrie(
            @ForAll("strings") Set<String> strings, @ForAll("string") String asked) {
        TreeMap<String, Boolean> naive = new TreeMap<>();
        strings.forEach(string -> naive.put(string, true));

        assertThat(reading(TrieBuilder.of(strings)).find(asked) != TrieReading.NONE)
                .isEqualTo(asked.isEmpty() || begins(naive, asked));
    }

    @Property
    void everyStringLeadsToItsOwnNode(@ForAll("strings") Set<String> strings) {
        TrieBuilder built = TrieBuilder.of(strings);
        TrieReading trie = reading(built);
        Map<String, Integer> nodes = new TreeMap<>();
        strings.forEach(string -> nodes.put(string, trie.find(string)));

        assertThat(nodes).isEqualTo(built.nodes());
        assertThat(nodes.values()).doesNotHaveDuplicates().allMatch(node -> 0 <= node && node < built.size());
    }

    private static boolean begins(NavigableMap<String, Boolean> strings, String beginning) {
        Map.Entry<String, Boolean> next = strings.ceilingEntry(beginning);
        return next != null && next.getKey().startsWith(beginning);
    }

    private static TrieReading reading(TrieBuilder built) {
        return new TrieReading(built.labels(), built.first().toArray());
    }

    @Provide
    Arbitrary<Set<String>> strings() {
        return string().set().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> string() {
        return Arbitraries.strings().withChars("海洋学家\0\uFFFFab").ofMaxLength(5);
    }
}
