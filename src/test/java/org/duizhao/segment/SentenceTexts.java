package org.duizhao.segment;

import java.util.List;

/** Sentences as text. */
final class SentenceTexts {
    private SentenceTexts() {}

    static List<String> of(SentenceDetector detector, String paragraph) {
        return detector.sentences(paragraph).stream()
                .map(span -> paragraph.substring(span.start(), span.end()))
                .toList();
    }
}
