package org.duizhao.write.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.LegalText;

/** Who begins to speak, in both languages where these differ. */
final class Speakers {
    private Speakers() {}

    /** One line: {@code 林岚 / Lin Lan:}; empty where nobody is named. */
    static String of(BeadTurn turn, LegalText legal) {
        String names = Stream.of(turn.chineseSpeaker(), turn.englishSpeaker())
                .map(name -> legal.of(name, turn.beads().get(0).id()))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? "" : names + ":";
    }
}
