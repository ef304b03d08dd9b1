package org.duizhao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.evaluate.Evaluation;
import org.duizhao.evaluate.LadderFile;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.evaluate.Scores;
import org.duizhao.read.SentenceTableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample talk through every stage, against the gold that was made by hand. */
class HarborTalkTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final List<Path> GLOSSARY = List.of(Path.of("glossary/ai.csv"));

    @ParameterizedTest
    @CsvSource({"talk.zh.md, CHINESE, talk.zh.tsv", "talk.en.md, ENGLISH, talk.en.tsv"})
    void thePageHasTheSentencesSectionsAndSpeakersOfTheGold(String page, Language language, String gold)
            throws IOException {
        SegmentedText text = MainPath.segment(TALK.resolve(page), language);

        assertThat(text.sentences().stream().map(HarborTalkTest::row)).containsExactlyElementsOf(rows(gold));
    }

    @ParameterizedTest
    @CsvSource({"talk.zh.md, CHINESE, talk.zh.tsv", "talk.en.md, ENGLISH, talk.en.tsv"})
    void theTableOfTheGoldIsReadAsThePageIs(String page, Language language, String table) {
        List<Sentence> ofPage = MainPath.segment(TALK.resolve(page), language).sentences();

        List<Sentence> ofTable =
                SentenceTableReader.read(TALK.resolve(table), language).sentences();

        assertThat(ofTable).extracting(HarborTalkTest::row).isEqualTo(rowsOf(ofPage));
        assertThat(ofTable)
                .extracting(Sentence::kind)
                .isEqualTo(ofPage.stream().map(Sentence::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.en.srt", "talk.en.vtt"})
    void theCaptionsHaveTheSentencesOfThePage(String captions) throws IOException {
        List<String> texts =
                rows("talk.en.tsv").stream().map(row -> row.split("\t", -1)[3]).toList();

        assertThat(MainPath.segment(TALK.resolve(captions), Language.ENGLISH).sentences())
                .extracting(Sentence::text)
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.en.srt", "talk.en.vtt"})
    void everySentenceOfTheCaptionsHasATimeThatDoesNotRunBack(String captions) {
        long last = 0;
        for (Sentence sentence :
                MainPath.segment(TALK.resolve(captions), Language.ENGLISH).sentences()) {
            assertThat(sentence.time()).as(sentence.text()).isPresent();
            assertThat(sentence.time().get().startMillis()).as(sentence.text()).isGreaterThanOrEqualTo(last);
            last = sentence.time().get().endMillis();
        }
    }

    @Test
    void theTermsFoundAreThoseOfTheGold() throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        for (TermMatch match : MainPath.findTerms(new Location.Local(TALK.resolve("talk.zh.md")), GLOSSARY)
                .matches()) {
            List<String> ids = found.computeIfAbsent(match.found(), text -> new ArrayList<>());
            String id = Integer.toString(match.sentence());
            if (!ids.contains(id)) {
                ids.add(id);
            }
            english.put(match.found(), match.term().english() + (match.misheard() ? " (misheard)" : ""));
        }
        List<String> asInGold = found.entrySet().stream()
                .map(term ->
                        term.getKey() + "\t" + english.get(term.getKey()) + "\t" + String.join(",", term.getValue()))
                .toList();

        assertThat(asInGold).containsExactlyInAnyOrderElementsOf(goldTerms());
    }

    /** Floors are a hundredth below what was measured when they were set. */
    @ParameterizedTest
    @CsvSource({"talk.en.md, .8855", "talk.en.srt, .8589", "talk.en.vtt, .8589"})
    void theLadderIsCloseToTheGold(String english, double floor) {
        Alignment alignment = MainPath.align(TALK.resolve("talk.zh.md"), Optional.of(TALK.resolve(english)), GLOSSARY);

        assertThat(scores(alignment).strict().f1()).isGreaterThanOrEqualTo(floor);
        assertThat(scores(alignment).lax().f1()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theAlignmentIsTheSameEveryTime() {
        Optional<Path> english = Optional.of(TALK.resolve("talk.en.md"));

        assertThat(MainPath.align(TALK.resolve("talk.zh.md"), english, GLOSSARY))
                .isEqualTo(MainPath.align(TALK.resolve("talk.zh.md"), english, GLOSSARY));
    }

    @Test
    void withoutEnglishEverySentenceStandsAloneWithItsTerms() {
        Alignment alignment = MainPath.align(TALK.resolve("talk.zh.md"), Optional.empty(), GLOSSARY);

        assertThat(alignment.english().isEmpty()).isTrue();
        assertThat(alignment.beads()).hasSize(157).extracting(AlignedBead::bead).allMatch(Bead::isNull);
        assertThat(alignment.terms()).isNotEmpty();
    }

    private static Scores scores(Alignment alignment) {
        LadderPair pair = new LadderPair(
                "harbor-talk",
                LadderFile.read(TALK.resolve("talk.gold")),
                alignment.ladder().beads());
        return Evaluation.of(List.of(pair)).pooled();
    }

    private static List<String> goldTerms() throws IOException {
        List<String> terms = new ArrayList<>();
        for (String row : rows("terms.gold.tsv")) {
            String[] cells = row.split("\t", -1);
            boolean misheard = cells[2].equals("misrecognition");
            terms.add(cells[0] + "\t" + cells[1] + (misheard ? " (misheard)" : "") + "\t" + cells[4]);
        }
        return terms;
    }

    private static List<String> rowsOf(List<Sentence> sentences) {
        return sentences.stream().map(HarborTalkTest::row).toList();
    }

    private static String row(Sentence sentence) {
        return sentence.index() + "\t" + sentence.section() + "\t" + sentence.speaker() + "\t" + sentence.text();
    }

    private static List<String> rows(String tsv) throws IOException {
        return Files.readAllLines(TALK.resolve(tsv)).stream().skip(1).toList();
    }
}
