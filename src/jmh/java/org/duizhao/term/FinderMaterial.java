package org.duizhao.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;

/**
 * What finding is measured on: a million characters of the sample talk, repeated, and a hundred thousand entries made of its own
 * characters and words, so that many of them are found. The same every time.
 */
final class FinderMaterial {
    static final int ENTRIES = 100_000;
    static final int CHARACTERS = 1_000_000;

    private static final Path SAMPLE = Path.of("corpora/harbor-talk");
    private static final int ONE_IN = 20;
    private static final int LONGEST_CHINESE = 5;
    private static final int LONGEST_ENGLISH = 4;

    final SegmentedText chinese = text(Language.CHINESE, "talk.zh.tsv");
    final SegmentedText english = text(Language.ENGLISH, "talk.en.tsv");
    final List<Term> terms = terms();

    private static SegmentedText text(Language language, String table) {
        List<String> once = sentences(table);
        List<Sentence> sentences = new ArrayList<>();
        for (int length = 0; length < CHARACTERS; ) {
            String sentence = once.get(sentences.size() % once.size());
            sentences.add(Sentence.plain(sentences.size(), sentence, new Span(length, length + sentence.length())));
            length += sentence.length();
        }
        return new SegmentedText(new Source(table, language, ""), sentences, List.of());
    }

    private static List<Term> terms() {
        Random random = new Random(5);
        String characters = String.join("", sentences("talk.zh.tsv")).replaceAll("[^\\p{IsHan}]", "");
        List<String> words = List.of(String.join(" ", sentences("talk.en.tsv"))
                .replaceAll("[^A-Za-z ]", "")
                .split(" +"));
        List<String> single = characters.chars().mapToObj(Character::toString).toList();
        List<String> chinese = different(() -> units(random, single, LONGEST_CHINESE, ""));
        List<String> english = different(() -> units(random, words, LONGEST_ENGLISH, " "));
        return IntStream.range(0, ENTRIES)
                .mapToObj(entry -> Term.of(chinese.get(entry), english.get(entry)))
                .toList();
    }

    private static List<String> different(Supplier<String> maker) {
        return Stream.generate(maker).distinct().limit(ENTRIES).toList();
    }

    /** One in twenty is a stretch of the talk, the others are characters or words that mostly do not stand together there. */
    private static String units(Random random, List<String> units, int longest, String separator) {
        int length = 2 + random.nextInt(longest - 1);
        int start = random.nextInt(units.size() - length);
        return random.nextInt(ONE_IN) == 0
                ? String.join(separator, units.subList(start, start + length))
                : random.ints(length, 0, units.size()).mapToObj(units::get).collect(Collectors.joining(separator));
    }

    private static List<String> sentences(String table) {
        try {
            return Files.readAllLines(SAMPLE.resolve(table)).stream()
                    .skip(1)
                    .map(row -> row.substring(row.lastIndexOf('\t') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
