package org.duizhao.read.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Characters on their way from a source into a passage: invisible ones are left out, the rest is in normalization form C
 * (Unicode Standard Annex 15), in which a letter and its accent are one character.
 */
final class ComposedText {
    private ComposedText() {}

    /** Takes a piece of the text. */
    interface Sink {
        /**
         * Takes a piece.
         *
         * @param written its characters
         * @param start where it begins in what it was made from
         * @param length how long it is there
         */
        void accept(CharSequence written, int start, int length);
    }

    /** Gives the pieces of a text in order; a text that needs no change is one. */
    static void forEach(CharSequence characters, Sink sink) {
        int start = 0;
        int i = 0;
        while (i < characters.length()) {
            if (InvisibleCharacters.isAt(characters, i)) {
                compose(characters, start, i, sink);
                start = i + 1;
            }
            i++;
        }
        compose(characters, start, i, sink);
    }

    private static void compose(CharSequence characters, int start, int end, Sink sink) {
        if (start == end) {
            return;
        }
        CharSequence piece = characters.subSequence(start, end);
        if (isPlain(piece) || Normalizer.isNormalized(piece, Form.NFC)) {
            sink.accept(piece, start, end - start);
        } else {
            composeClusters(characters, start, end, sink);
        }
    }

    /** Composes each character with the marks that follow it, so that the rest keeps its exact place. */
    private static void composeClusters(CharSequence characters, int start, int end, Sink sink) {
        int from = start;
        while (from < end) {
            int to = from + Character.charCount(Character.codePointAt(characters, from));
            while (to < end && continuesCluster(Character.codePointAt(characters, to))) {
                to += Character.charCount(Character.codePointAt(characters, to));
            }
            sink.accept(Normalizer.normalize(characters.subSequence(from, to), Form.NFC), from, to - from);
            from = to;
        }
    }

    private static boolean continuesCluster(int c) {
        int type = Character.getType(c);
        boolean isJamoAfterFirst = c >= 0x1160 && c <= 0x11FF;
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || isJamoAfterFirst;
    }

    /** Whether all are characters that compose with nothing: the common ones of English and Chinese. */
    private static boolean isPlain(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean isPlain = c < 0x300
                    || (c >= 0x2010 && c <= 0x2027)
                    || (c >= 0x3000 && c <= 0x3029)
                    || (c >= 0x4E00 && c <= 0x9FFF)
                    || (c >= 0xFF00 && c <= 0xFFEF);
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }
}
