package org.duizhao.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Turn;

/**
 * One side of a talk with sentences taken out, added or moved.
 *
 * @param language the language of this side
 * @param pool the sentences of the talk, and after them those that were added
 * @param order what the side consists of now, as indices in the pool
 */
record EditedSide(Language language, List<Sentence> pool, List<Integer> order) {
    EditedSide {
        pool = List.copyOf(pool);
        order = List.copyOf(order);
    }

    EditedSide inOrder(List<Integer> newOrder) {
        return new EditedSide(language, pool, newOrder);
    }

    EditedSide without(List<Integer> removed) {
        Set<Integer> gone = new HashSet<>(removed);
        return inOrder(order.stream().filter(p -> !gone.contains(p)).toList());
    }

    /** Without a share of its sentences, chosen at random. */
    EditedSide thinned(double share, long seed) {
        Random random = new Random(seed);
        return inOrder(order.stream().filter(p -> random.nextDouble() >= share).toList());
    }

    /** With sentences put in before a place; whoever speaks before them says them. */
    EditedSide with(int place, List<String> texts) {
        Optional<Sentence> before = place == 0 ? Optional.empty() : Optional.of(pool.get(order.get(place - 1)));
        Turn turn = before.flatMap(Sentence::turn).orElse(new Turn(0, ""));
        List<Sentence> newPool = new ArrayList<>(pool);
        List<Integer> newOrder = new ArrayList<>(order);
        for (int k = 0; k < texts.size(); k++) {
            newOrder.add(place + k, newPool.size());
            newPool.add(new Sentence(
                    newPool.size(),
                    Kind.SPEECH,
                    before.map(Sentence::section).orElse(""),
                    Optional.of(turn),
                    before.map(Sentence::block).orElse(0),
                    texts.get(k),
                    new Span(0, texts.get(k).length()),
                    Optional.empty()));
        }
        return new EditedSide(language, newPool, newOrder);
    }

    /** With sentences put in at places chosen at random. */
    EditedSide strewnWith(List<String> texts, long seed) {
        Random random = new Random(seed);
        List<Integer> places = new ArrayList<>(texts.stream()
                .map(text -> 1 + random.nextInt(order.size()))
                .sorted(Collections.reverseOrder())
                .toList());
        EditedSide side = this;
        for (int k = 0; k < texts.size(); k++) {
            side = side.with(places.get(k), List.of(texts.get(k)));
        }
        return side;
    }

    /** Where sentences of the pool stand now. */
    List<Integer> places(List<Integer> pooled) {
        return IntStream.range(0, order.size())
                .filter(place -> pooled.contains(order.get(place)))
                .boxed()
                .toList();
    }

    /** The sentences that were added, as indices in the pool. */
    List<Integer> added() {
        int talk = language == Language.CHINESE ? HarborTalk.CHINESE.size() : HarborTalk.ENGLISH.size();
        return order.stream().filter(p -> p >= talk).toList();
    }

    SegmentedText text() {
        List<Sentence> sentences = new ArrayList<>();
        for (int p : order) {
            Sentence s = pool.get(p);
            sentences.add(new Sentence(
                    sentences.size(), s.kind(), s.section(), s.turn(), s.block(), s.text(), s.span(), s.time()));
        }
        return new SegmentedText(new Source("talk", language, ""), sentences, List.of());
    }
}
