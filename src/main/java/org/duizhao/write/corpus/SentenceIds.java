package org.duizhao.write.corpus;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;

/** The ids of the sentences of a text: paragraph and place in it, {@code 3.2}, both counted from 1. */
final class SentenceIds {
    private final int[] paragraphs;
    private final int[] places;

    private SentenceIds(int[] paragraphs, int[] places) {
        this.paragraphs = paragraphs;
        this.places = places;
    }

    static SentenceIds of(SegmentedText text) {
        int[] paragraphs = new int[text.size()];
        int[] places = new int[text.size()];
        for (Sentence sentence : text.sentences()) {
            int i = sentence.index();
            boolean begins =
                    i == 0 || sentence.block() != text.sentences().get(i - 1).block();
            int before = i == 0 ? 0 : paragraphs[i - 1];
            paragraphs[i] = begins ? before + 1 : before;
            places[i] = begins ? 1 : places[i - 1] + 1;
        }
        return new SentenceIds(paragraphs, places);
    }

    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    String of(int sentence) {
        return paragraphs[sentence] + "." + places[sentence];
    }

    /** The ids of some sentences, parted by spaces. */
    String of(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> of(sentence.index())).collect(Collectors.joining(" "));
    }
}
