package org.duizhao.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishWords.Word;

/**
 * Finds English that stands for a term in another form than the glossary has it:
 *
 * <ul>
 *   <li>the Latin form of the Chinese text itself ({@code Liquid Tech} where the glossary wants the long name);
 *   <li>the initials of a rendering, or what a rendering's letters are the initials of ({@code LLM}, {@code large language
 *       model});
 *   <li>the words of a rendering with one other between them ({@code general-purpose model} for {@code general model});
 *   <li>one word as two ({@code rolls back} for {@code rollback});
 *   <li>three words or more without one of them that is not the last ({@code large model}).
 * </ul>
 */
public final class NearRenderingFinder {
    private static final int FEWEST_INITIALS = 2;
    private static final int MOST_INITIALS = 6;
    private static final int FEWEST_WORDS_TO_LEAVE_ONE_OUT = 3;

    private final EnglishWords english;

    public NearRenderingFinder(Lexicon lexicon) {
        english = new EnglishWords(lexicon);
    }

    /** What stands for a term in some sentences, if anything is close to one of its renderings. */
    public Optional<NearRendering> find(TermMatch match, List<Sentence> sentences) {
        List<Term> terms = Stream.concat(Stream.of(match.term()), match.alternatives().stream())
                .toList();
        List<List<Word>> renderings = terms.stream()
                .flatMap(term -> Rendering.of(term).stream())
                .filter(rendering -> rendering.kind() != Rendering.Kind.FORBIDDEN)
                .map(rendering -> english.of(rendering.text()))
                .toList();
        List<List<Word>> latin = latinForms(match).map(english::of).toList();
        return sentences.stream()
                .flatMap(sentence -> find(sentence, latin, renderings).stream())
                .findFirst();
    }

    /** The right spellings of the Chinese text that are Latin: what stands there, unless it is misheard, and what could. */
    private static Stream<String> latinForms(TermMatch match) {
        Stream<String> written = match.misheard() ? Stream.of() : Stream.of(match.found());
        Stream<String> others = Stream.concat(
                Stream.of(match.term().chinese()),
                match.term().variants().stream().map(ChineseForm::text));
        return Stream.concat(written, others).filter(NearRenderingFinder::isLatin);
    }

    private Optional<NearRendering> find(Sentence sentence, List<List<Word>> latin, List<List<Word>> renderings) {
        List<Word> words = english.of(sentence.text());
        return Stream.concat(
                        latin.stream().flatMap(form -> stretch(lemmas(form), words, 0).stream()),
                        renderings.stream().flatMap(rendering -> near(rendering, words)))
                .findFirst()
                .map(stretch -> near(sentence, words, stretch));
    }

    private static NearRendering near(Sentence sentence, List<Word> words, Span stretch) {
        String base = words.stream()
                .filter(word -> stretch.contains(word.start()))
                .map(Word::lemma)
                .collect(Collectors.joining(" "));
        String text = sentence.text().substring(stretch.start(), stretch.end());
        return new NearRendering(sentence.index(), stretch, text, base);
    }

    private Stream<Span> near(List<Word> rendering, List<Word> words) {
        List<String> lemmas = lemmas(rendering);
        Stream<Span> gapped = lemmas.size() > 1 ? stretch(lemmas, words, 1).stream() : Stream.of();
        return Stream.of(
                        initials(rendering, words).stream(),
                        gapped,
                        inTwoWords(rendering, words),
                        withoutOne(lemmas).flatMap(rest -> stretch(rest, words, 0).stream()))
                .flatMap(all -> all);
    }

    private static Stream<Span> inTwoWords(List<Word> rendering, List<Word> words) {
        return rendering.size() != 1
                ? Stream.of()
                : IntStream.range(1, words.size())
                        .mapToObj(second -> words.subList(second - 1, second + 1))
                        .filter(two -> rendering.get(0).lemma().equals(String.join("", lemmas(two))))
                        .map(NearRenderingFinder::span);
    }

    private static Stream<List<String>> withoutOne(List<String> lemmas) {
        if (lemmas.size() < FEWEST_WORDS_TO_LEAVE_ONE_OUT) {
            return Stream.of();
        }
        return IntStream.range(0, lemmas.size() - 1).mapToObj(left -> {
            List<String> rest = new ArrayList<>(lemmas);
            rest.remove(left);
            return rest;
        });
    }

    /** The first stretch of a text with some lemmas in order and as many other words between two of them as allowed. */
    private static Optional<Span> stretch(List<String> lemmas, List<Word> words, int others) {
        if (lemmas.isEmpty()) {
            return Optional.empty();
        }
        for (int first = 0; first < words.size(); first++) {
            int word = first;
            int left = others;
            int matched = 0;
            while (word < words.size() && matched < lemmas.size()) {
                if (words.get(word).lemma().equals(lemmas.get(matched))) {
                    matched++;
                } else if (matched == 0 || --left < 0) {
                    break;
                }
                word++;
            }
            if (matched == lemmas.size()) {
                return Optional.of(span(words.subList(first, word)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> initials(List<Word> rendering, List<Word> words) {
        if (isInitials(rendering)) {
            String letters = rendering.get(0).written();
            return IntStream.rangeClosed(0, words.size() - letters.length())
                    .mapToObj(first -> words.subList(first, first + letters.length()))
                    .filter(run -> initials(run).equalsIgnoreCase(letters))
                    .findFirst()
                    .map(NearRenderingFinder::span);
        }
        return words.stream()
                .filter(word ->
                        rendering.size() >= FEWEST_INITIALS && word.written().equals(initials(rendering)))
                .findFirst()
                .map(word -> span(List.of(word)));
    }

    private static boolean isInitials(List<Word> rendering) {
        if (rendering.size() != 1) {
            return false;
        }
        String written = rendering.get(0).written();
        return FEWEST_INITIALS <= written.length()
                && written.length() <= MOST_INITIALS
                && written.chars().allMatch(Character::isUpperCase);
    }

    private static String initials(List<Word> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(
                word -> initials.append(Character.toUpperCase(word.written().charAt(0))));
        return initials.toString();
    }

    private static List<String> lemmas(List<Word> words) {
        return words.stream().map(Word::lemma).toList();
    }

    private static Span span(List<Word> words) {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    private static boolean isLatin(String text) {
        return text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
