package org.duizhao.read;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Transcript;

/** Reads texts and writes transcripts the way the tests of this package state them. */
final class Transcripts {
    private Transcripts() {}

    static Transcript chinese(String name, String text) {
        return TranscriptReader.read(name, text, Language.CHINESE);
    }

    static Transcript english(String name, String text) {
        return TranscriptReader.read(name, text, Language.ENGLISH);
    }

    /** One line a block: {@code # heading}, {@code [event]}, {@code turn speaker| words}. */
    static List<String> blocks(Transcript transcript) {
        return transcript.blocks().stream().map(Transcripts::line).toList();
    }

    /** One line for each stretch set aside: {@code REASON: its text}. */
    static List<String> setAside(Transcript transcript) {
        return transcript.setAside().stream()
                .map(aside -> aside.reason() + ": " + excerpt(transcript, aside))
                .toList();
    }

    /** One line for each word that has a time: the word, then when it begins. */
    static List<String> words(Transcript transcript) {
        return transcript.words().stream()
                .map(word -> transcript.source().excerpt(word.span()) + " " + word.startMillis())
                .toList();
    }

    /** Blocks, then what was set aside. */
    static List<String> all(Transcript transcript) {
        return Stream.concat(blocks(transcript).stream(), setAside(transcript).stream())
                .toList();
    }

    private static String line(Block block) {
        String text = block.passage().text();
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.turn().number() + " " + paragraph.turn().speaker() + "| " + text;
        }
        return block instanceof Block.Heading ? "# " + text : text;
    }

    private static String excerpt(Transcript transcript, SetAside aside) {
        return transcript.source().excerpt(aside.span()).replace("\n", "⏎");
    }
}
