package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.format.GlossaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedGlossaryTest {
    private static final Path EXAMPLES = Path.of("glossary/ai.examples.csv");
    private static final Glossary GLOSSARY = GlossaryReader.read(Path.of("glossary/ai.csv"));
    private static final TermFinder FINDER = new TermFinder(new TermBase(List.of(GLOSSARY)), Lexicon.bundled());
    private static final Pattern LATIN_START = Pattern.compile("[A-Za-z]{3}.*");

    @Test
    void theGlossaryHasThreeHundredEntriesOrMoreAndTheirColumnsAreFilled() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThanOrEqualTo(300).allSatisfy(term -> {
            assertThat(term.partOfSpeech()).isIn("n", "name", "v", "adj", "phrase");
            assertThat(term.domain()).isIn("ai", "ml", "bio", "cloud", "startup", "vc", "product", "security");
            assertThat(term.status()).isNotEqualTo(Term.Status.REJECTED);
        });
    }

    @Test
    void noStringBelongsToTwoEntries() {
        assertThat(GLOSSARY.terms().stream().flatMap(ShippedGlossaryTest::strings))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyEntryHasOneRowOfExamplesInTheSameOrder() throws IOException {
        assertThat(examples())
                .extracting(row -> row.get(0))
                .isEqualTo(GLOSSARY.terms().stream().map(Term::chinese).toList());
    }

    @ParameterizedTest
    @MethodSource("examplesOfEntries")
    void theMatchingExampleHasTheEntry(Term term, String match) {
        assertThat(FINDER.find(sentence(match)))
                .anySatisfy(found -> assertThat(found.term()).isEqualTo(term));
    }

    @ParameterizedTest
    @MethodSource("examplesOfEntries")
    void theOtherExampleLooksLikeItAndDoesNot(Term term, String match, String noMatch) {
        assertThat(strings(term))
                .anyMatch(string -> noMatch.toLowerCase(Locale.ROOT).contains(beginning(string)));
        assertThat(FINDER.find(sentence(noMatch)))
                .noneSatisfy(found -> assertThat(found.term()).isEqualTo(term));
    }

    @ParameterizedTest
    @MethodSource("misheardForms")
    void aMisheardFormIsFoundAndSaidToBeMisheard(ChineseForm form, Term term) {
        assertThat(FINDER.find(sentence(inContext(form)))).anySatisfy(match -> {
            assertThat(match.found()).isEqualTo(form.text());
            assertThat(match.term()).isEqualTo(term);
            assertThat(match.misheard()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("rightForms")
    void aRightFormIsFoundAndNotSaidToBeMisheard(String form, Term term) {
        assertThat(FINDER.find(sentence("我们刚才提到，" + form + "，对吧？")))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.term()).isEqualTo(term);
                    assertThat(match.misheard()).isFalse();
                });
    }

    static Stream<Arguments> examplesOfEntries() throws IOException {
        Map<String, Term> terms =
                GLOSSARY.terms().stream().collect(Collectors.toMap(Term::chinese, Function.identity()));
        return examples().stream().map(row -> Arguments.of(terms.get(row.get(0)), row.get(1), row.get(2)));
    }

    static Stream<Arguments> misheardForms() {
        return GLOSSARY.terms().stream()
                .flatMap(term -> term.misheard().stream().map(form -> Arguments.of(form, term)));
    }

    static Stream<Arguments> rightForms() {
        return GLOSSARY.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.form()), term.variants().stream())
                        .map(form -> Arguments.of(form.text(), term)));
    }

    /** The rows without the titles, each with its three cells filled. */
    private static List<CSVRecord> examples() throws IOException {
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(Files.newBufferedReader(EXAMPLES)).getRecords();
        assertThat(rows.get(0).values()).containsExactly("zh", "match", "no_match");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
        return rows.subList(1, rows.size());
    }

    /** Enough of a string to look like it: two characters, or three letters. */
    private static String beginning(String string) {
        int length = LATIN_START.matcher(string).matches() ? 3 : 2;
        return string.substring(0, Math.min(length, string.length())).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> strings(Term term) {
        return Stream.concat(
                Stream.of(term.chinese()),
                Stream.concat(term.variants().stream(), term.misheard().stream())
                        .map(ChineseForm::text));
    }

    /** A sentence that has a form where it means its term. */
    private static String inContext(ChineseForm form) {
        return form.contexts().stream()
                .filter(context -> !context.excluded())
                .findFirst()
                .map(context -> beside(context.before(), true) + form.text() + beside(context.after(), false))
                .orElse("我们刚才提到，" + form.text() + "，对吧？");
    }

    private static String beside(Context.Neighbour neighbour, boolean before) {
        List<String> parts = neighbour.apart() ? List.of(neighbour.text(), "那边的") : List.of(neighbour.text());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(before ? i : parts.size() - 1 - i))
                .collect(Collectors.joining());
    }

    private static Sentence sentence(String text) {
        return Sentence.plain(0, text, new Span(0, text.length()));
    }
}
