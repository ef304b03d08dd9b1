package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.pipeline.AlignmentInputs;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.junit.jupiter.api.Test;

/** What the sample talk proposes, without any glossary, against its gold terms. */
class HarborTalkTermsTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final List<Candidate> CANDIDATES = candidates();

    /** A row of the gold. */
    private record Row(String chinese, Set<String> english, String kind) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            Set<String> english = Stream.concat(Stream.of(cells[1]), Arrays.stream(cells[5].split("\\|", -1)))
                    .map(HarborTalkTermsTest::plain)
                    .collect(Collectors.toCollection(HashSet::new));
            return new Row(cells[0], english, cells[2]);
        }
    }

    @Test
    void mostTermsAreAmongTheFirstTwoHundredWithTheirEnglish() throws IOException {
        List<Row> terms = gold().stream()
                .filter(row -> !row.kind.equals("misrecognition"))
                .toList();

        assertThat(terms).hasSize(71);
        assertThat(terms.stream().filter(HarborTalkTermsTest::isProposed)).hasSizeGreaterThanOrEqualTo(47);
    }

    @Test
    void nearlyAllMisheardFormsAreFoundAndNoOthers() throws IOException {
        List<String> forms = gold().stream()
                .filter(row -> row.kind.equals("misrecognition"))
                .map(Row::chinese)
                .toList();
        List<String> found = CANDIDATES.stream()
                .flatMap(one -> one.mishearings().stream())
                .map(one -> one.form().text())
                .toList();

        assertThat(found)
                .hasSizeGreaterThanOrEqualTo(11)
                .allMatch(form -> forms.stream().anyMatch(it -> it.contains(form)));
    }

    private static boolean isProposed(Row row) {
        return CANDIDATES.stream()
                .limit(200)
                .map(Candidate::term)
                .anyMatch(term -> term.chinese().equals(row.chinese) && row.english.contains(plain(term.english())));
    }

    /** In small letters, without hyphens and the plural of the last word. */
    private static String plain(String english) {
        return english.toLowerCase(Locale.ROOT).replace('-', ' ').replaceFirst("(?<=[^s])s$", "");
    }

    private static List<Row> gold() throws IOException {
        return Files.readAllLines(TALK.resolve("terms.gold.tsv")).stream()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    private static List<Candidate> candidates() {
        return MainPath.proposeTerms(new AlignmentInputs(
                        Location.of(TALK.resolve("talk.zh.md").toString()),
                        Optional.of(Location.of(TALK.resolve("talk.en.md").toString())),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .candidates();
    }
}
