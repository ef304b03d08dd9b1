package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.read.TranscriptReader;
import org.duizhao.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers whose names have nothing in common in the two languages. */
class WhoIsWhoTest {
    private static final String CHINESE = """
            老船长：今年冬天海上的风比往年都大。

            学徒：那我们的渔网还来得及修好吗？

            老船长：如果下雨之前把绳子买来，就来得及。

            学徒：对。

            老船长：明天早上六点在码头等我。

            学徒：我会带两个面包和一壶热茶。
            """;

    private static final String ENGLISH = """
            Morris: The wind at sea is stronger this winter than in other years.

            Pip: Is there still time to mend our fishing nets?

            Morris: There is, if we buy the rope before it rains.

            %s

            Morris: Wait for me on the pier at six tomorrow morning.

            Pip: I will bring two loaves of bread and a pot of hot tea.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Morris: Right.\n\nPip: Right.", "Pip: Right.\n\nMorris: Right."})
    void whatBothSayInOneLanguageStandsOppositeTheOneWhoSaysItInTheOther(String bothAgree) {
        SegmentedText chinese = segmented(CHINESE, Language.CHINESE);
        SegmentedText english = segmented(ENGLISH.formatted(bothAgree), Language.ENGLISH);

        List<AlignedBead> beads = new Aligner(Lexicon.bundled(), Weights.bundled()).align(chinese, english, List.of());

        assertThat(beads)
                .filteredOn(bead -> bead.bead().chinese().stream()
                        .anyMatch(i -> chinese.sentences().get(i).text().equals("对。")))
                .flatExtracting(bead -> bead.bead().english())
                .extracting(j -> english.sentences().get(j))
                .extracting(Sentence::speaker, Sentence::text)
                .containsExactly(tuple("Pip", "Right."));
    }

    private static SegmentedText segmented(String talk, Language language) {
        return Segmenter.of(language).segment(TranscriptReader.read("talk.txt", talk, language));
    }
}
