package org.duizhao.review.find;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.script.Folding;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;

/**
 * Finds a text in the sentences of both sides and in notes, whatever its case, script and width; and Chinese by the pinyin
 * of whole syllables, of which the last may be cut short: {@code bianhao} and {@code bianh} find 编号.
 */
final class BeadSearch {
    private static final Pattern LETTERS = Pattern.compile("[a-z]+(?:[ '’][a-z]+)*");
    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[ '’]");

    private final Pinyin pinyin;
    private final String wanted;
    private final String letters;

    private BeadSearch(Pinyin pinyin, String wanted, String letters) {
        this.pinyin = pinyin;
        this.wanted = wanted;
        this.letters = letters;
    }

    /** The beads in which a text is found, or all if it is blank. */
    static BeadFilter filter(String text, Pinyin pinyin) {
        String wanted = folded(text.strip());
        if (wanted.isEmpty()) {
            return BeadFilter.ALL;
        }
        String asPinyin = wanted.replace('ü', 'v');
        boolean canBePinyin = LETTERS.matcher(asPinyin).matches();
        String letters = canBePinyin ? BETWEEN_SYLLABLES.matcher(asPinyin).replaceAll("") : "";
        return BeadFilter.where(new BeadSearch(pinyin, wanted, letters)::isFoundIn);
    }

    private boolean isFoundIn(DocumentBead bead) {
        return Stream.concat(bead.sentences().map(DocumentSentence::text), Stream.of(bead.note()))
                        .anyMatch(text -> folded(text).contains(wanted))
                || (!letters.isEmpty()
                        && bead.chinese().stream().map(DocumentSentence::text).anyMatch(this::isRead));
    }

    /** Whether some characters of a text are read as the letters wanted. */
    private boolean isRead(String text) {
        for (int start = 0; start < text.length(); start++) {
            if (isReadFrom(text, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReadFrom(String text, int start) {
        int read = 0;
        for (int i = start; i < text.length(); i++) {
            String syllable = pinyin.of(text.charAt(i));
            if (syllable.isEmpty()) {
                return false;
            }
            if (!letters.startsWith(syllable, read)) {
                return read > 0 && syllable.startsWith(letters.substring(read));
            }
            read += syllable.length();
            if (read == letters.length()) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return Folding.caseless(Folding.foldWithSigns(text));
    }
}
