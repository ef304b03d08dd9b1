package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;

/**
 * Nothing of a source gets lost. A character that is not white space lies in the span of a block, or was set aside, or
 * is markup: a mark of Markdown, the number of a list's item, or a speaker's label.
 */
class AccountTest {
    private static final String MARKS = "*_#>-+=`[]!~\\";

    @Property(tries = 3000)
    void everyCharacterOfAPageIsAccountedFor(@ForAll("pages") String page, @ForAll Language language) {
        Source source = new Source("page.md", language, page);

        Transcript talk = PageTranscript.of(source, MarkdownReader.read(source));

        assertThat(lost(talk)).isEmpty();
        assertThat(miscopied(talk)).isEmpty();
    }

    @Property(tries = 1000)
    void everyCharacterOfAPlainTextIsAccountedFor(@ForAll("pages") String page, @ForAll Language language) {
        Source source = new Source("page.txt", language, page);

        Transcript talk = PageTranscript.of(source, PlainTextReader.read(source));

        assertThat(lost(talk)).isEmpty();
        assertThat(miscopied(talk)).isEmpty();
    }

    @Example
    void everyCharacterOfAWebPageIsAccountedFor() throws IOException {
        Transcript talk = TranscriptReader.read("page.txt", resource("page.txt"), Language.CHINESE);

        assertThat(Transcripts.all(talk))
                .containsExactlyElementsOf(resource("page.expected").lines().toList());
        assertThat(lost(talk)).isEmpty();
        assertThat(miscopied(talk)).isEmpty();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "你好。",
                        "word",
                        "Ann Lee:",
                        "**周明：**",
                        "**",
                        "*",
                        "_",
                        "***",
                        "# ",
                        "\n",
                        "\n\n",
                        "[",
                        "]",
                        "![",
                        "](https://example.com/a)",
                        "<https://example.com>",
                        "`",
                        "\\*",
                        "\\",
                        "> ",
                        "- ",
                        "1. ",
                        "    ",
                        "<b>",
                        "  \n",
                        "\r\n",
                        "\n---\n",
                        "[MUSIC]",
                        "（",
                        "）",
                        "“",
                        "”",
                        ">> ",
                        "\u3000",
                        ":",
                        "😀",
                        "[ref]: /x",
                        "[ref]: word",
                        "往期回顾",
                        "正文")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> lost(Transcript talk) {
        String text = talk.source().text();
        BitSet kept = new BitSet();
        talk.blocks().forEach(block -> keep(kept, block.passage().span()));
        talk.setAside().stream().map(SetAside::span).forEach(span -> keep(kept, span));
        Set<String> labels = talk.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> SpeakerLabel.key(((Block.Paragraph) block).turn().speaker()))
                .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (int at = kept.nextClearBit(0); at < text.length(); at = kept.nextClearBit(at)) {
            int end = kept.nextSetBit(at) < 0 ? text.length() : kept.nextSetBit(at);
            String words = SpeakerLabel.key(withoutMarks(text.substring(at, end)));
            if (!words.isEmpty() && !isLabel(words, labels)) {
                lost.add(text.substring(at, end));
            }
            at = end;
        }
        return lost;
    }

    /** Labels of the generator may stand without words after them. */
    private static boolean isLabel(String words, Set<String> speakers) {
        boolean isSpeaker = speakers.stream().anyMatch(name -> words.equals(name + "：") || words.equals(name + ":"));
        return isSpeaker || words.matches("(?:annlee:|周明[：:])+");
    }

    private static List<String> miscopied(Transcript talk) {
        List<String> miscopied = new ArrayList<>();
        for (Block block : talk.blocks()) {
            for (Passage.Run run : block.passage().runs()) {
                String copy = block.passage().text().substring(run.textStart(), run.textStart() + run.length());
                if (!talk.source().text().startsWith(copy, run.sourceStart())) {
                    miscopied.add(copy);
                }
            }
        }
        return miscopied;
    }

    private static void keep(BitSet kept, Span span) {
        kept.set(span.start(), span.end());
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("(?m)^(?:[\\s>\\-*+]*+\\d+[.)])++", "")
                .chars()
                .filter(c -> MARKS.indexOf(c) < 0)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AccountTest.class.getResourceAsStream("/golden/read/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
