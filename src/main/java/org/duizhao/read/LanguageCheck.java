package org.duizhao.read;

import org.duizhao.bitext.Block;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * Tells when the Chinese and the English file were mixed up. Chinese about technology is full of Latin names and
 * English may quote Chinese, so only a share that is out of the question for the language counts.
 */
final class LanguageCheck {
    private static final double LEAST_HAN_OF_CHINESE = 0.1;
    private static final int FIRST_COMMON_HAN = 0x4E00;
    private static final int LAST_COMMON_HAN = 0x9FA5;
    private static final double MOST_HAN_OF_ENGLISH = 0.4;

    private LanguageCheck() {}

    static void check(Transcript transcript) {
        long letters = 0;
        long han = 0;
        for (Block block : transcript.blocks()) {
            String text = block.passage().text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (c >= FIRST_COMMON_HAN && c <= LAST_COMMON_HAN) {
                    letters++;
                    han++;
                    continue;
                }
                letters += Character.isLetter(c) ? 1 : 0;
                han += Character.isIdeographic(c) ? 1 : 0;
            }
        }
        Language language = transcript.source().language();
        if (language == Language.CHINESE && han < LEAST_HAN_OF_CHINESE * letters) {
            throw mixedUp(transcript, "this is not Chinese text, and a Chinese transcript was expected");
        }
        if (language == Language.ENGLISH && han > MOST_HAN_OF_ENGLISH * letters) {
            throw mixedUp(transcript, "this is Chinese text, and an English transcript was expected");
        }
    }

    private static BadInputException mixedUp(Transcript transcript, String what) {
        return new BadInputException(
                Place.of(transcript.source().name()),
                what,
                "swap the two files: the Chinese comes first, then the English");
    }
}
