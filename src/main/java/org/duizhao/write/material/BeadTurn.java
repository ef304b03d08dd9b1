package org.duizhao.write.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Turn;

/**
 * The beads from one change of speaker, on either side, to the next.
 *
 * @param chineseSpeaker who begins to speak on the Chinese side, or empty
 * @param englishSpeaker who begins to speak on the English side, or empty
 * @param beads the beads; one at least
 */
public record BeadTurn(String chineseSpeaker, String englishSpeaker, List<NumberedBead> beads) {
    public BeadTurn {
        beads = List.copyOf(beads);
    }

    /** The turns of the beads of one section; whoever speaks at its start is taken to begin there. */
    public static List<BeadTurn> of(List<NumberedBead> beads) {
        List<BeadTurn> turns = new ArrayList<>();
        Side chinese = new Side();
        Side english = new Side();
        String chineseSpeaker = "";
        String englishSpeaker = "";
        int start = 0;
        for (int i = 0; i < beads.size(); i++) {
            NumberedBead bead = beads.get(i);
            Optional<Turn> chineseBegins = chinese.hear(bead.chinese());
            Optional<Turn> englishBegins = english.hear(bead.english());
            if (chineseBegins.isPresent() || englishBegins.isPresent()) {
                addUnlessEmpty(turns, chineseSpeaker, englishSpeaker, beads.subList(start, i));
                chineseSpeaker = chineseBegins.map(Turn::speaker).orElse("");
                englishSpeaker = englishBegins.map(Turn::speaker).orElse("");
                start = i;
            }
        }
        addUnlessEmpty(turns, chineseSpeaker, englishSpeaker, beads.subList(start, beads.size()));
        return List.copyOf(turns);
    }

    private static void addUnlessEmpty(
            List<BeadTurn> turns, String chineseSpeaker, String englishSpeaker, List<NumberedBead> beads) {
        if (!beads.isEmpty()) {
            turns.add(new BeadTurn(chineseSpeaker, englishSpeaker, beads));
        }
    }

    /** Who speaks on one side. */
    private static final class Side {
        private Optional<Turn> speaking = Optional.empty();

        /** Takes in the sentences of the next bead and returns the turn that begins with them, if one does. */
        Optional<Turn> hear(List<Sentence> sentences) {
            List<Turn> turns = sentences.stream()
                    .flatMap(sentence -> sentence.turn().stream())
                    .toList();
            if (turns.isEmpty()) {
                return Optional.empty();
            }
            Optional<Turn> before = speaking;
            speaking = Optional.of(turns.get(turns.size() - 1));
            return Optional.of(turns.get(0)).filter(first -> !before.equals(Optional.of(first)));
        }
    }
}
