package org.duizhao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.segment.Segmenter;

/**
 * Any bytes are read as a transcript or refused as bad input, and what is read is cut into sentences that stand in the
 * source and lose none of it. A plain run tries the seeds beside this class; with {@code JAZZER_FUZZ=1} one of these tests
 * looks for more.
 */
class ReaderFuzzTest {
    private static final Segmenter CHINESE = Segmenter.of(Language.CHINESE);
    private static final Segmenter ENGLISH = Segmenter.of(Language.ENGLISH);

    @FuzzTest
    void markdown(byte[] bytes) {
        text("talk.md", bytes);
    }

    @FuzzTest
    void plainText(byte[] bytes) {
        text("talk.txt", bytes);
    }

    @FuzzTest
    void html(byte[] bytes) {
        text("talk.html", bytes);
    }

    @FuzzTest
    void subRip(byte[] bytes) {
        text("talk.srt", bytes);
    }

    @FuzzTest
    void webVtt(byte[] bytes) {
        text("talk.vtt", bytes);
    }

    @FuzzTest
    void subStation(byte[] bytes) {
        text("talk.ass", bytes);
    }

    @FuzzTest
    void timedTextJson(byte[] bytes) {
        text("talk.json3", bytes);
    }

    @FuzzTest
    void wordDocuments(byte[] bytes) {
        received("talk.docx", bytes);
    }

    @FuzzTest
    void encodings(byte[] bytes) {
        received("talk", bytes);
    }

    private static void text(String name, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        for (Language language : Language.values()) {
            try {
                check(TranscriptReader.read(name, text, language));
            } catch (BadInputException refused) {
                assertThat(refused).hasMessageStartingWith(name);
            }
        }
    }

    private static void received(String name, byte[] bytes) {
        for (Language language : Language.values()) {
            try {
                Fetched fetched = new Fetched(name, bytes, Optional.empty(), Optional.empty());
                check(TranscriptReader.read(fetched, language, ReadingChoices.NONE));
            } catch (BadInputException refused) {
                assertThat(refused).hasMessageStartingWith(name);
            }
        }
    }

    private static void check(Transcript transcript) {
        Segmenter segmenter = transcript.source().language() == Language.CHINESE ? CHINESE : ENGLISH;
        SegmentedText text = segmenter.segment(transcript);
        StringBuilder sentences = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.span().end())
                    .isLessThanOrEqualTo(transcript.source().text().length());
            sentences.append(sentence.text());
        }
        StringBuilder blocks = new StringBuilder();
        for (Block block : transcript.blocks()) {
            blocks.append(block.passage().text());
        }
        assertThat(visible(sentences)).isEqualTo(visible(blocks));
    }

    private static String visible(CharSequence text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
