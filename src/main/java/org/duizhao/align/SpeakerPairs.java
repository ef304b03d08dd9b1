package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import org.duizhao.bitext.AlignedBead;

/**
 * Which speakers of the two sides are the same person. Names are written differently in the two languages, so this is
 * read off a first alignment: two speakers are one person where most of what the one says translates the other.
 */
final class SpeakerPairs {
    private static final double MOST = 0.6;
    private static final double LEAST_BEADS = 1.5;

    private final int[] partnerOfChinese;
    private final int[] partnerOfEnglish;

    private SpeakerPairs(int[] partnerOfChinese, int[] partnerOfEnglish) {
        this.partnerOfChinese = partnerOfChinese;
        this.partnerOfEnglish = partnerOfEnglish;
    }

    /** Nothing is known yet. */
    static SpeakerPairs unknown(Speakers chinese, Speakers english) {
        int[] ofChinese = new int[chinese.size()];
        int[] ofEnglish = new int[english.size()];
        Arrays.fill(ofChinese, Speakers.NOBODY);
        Arrays.fill(ofEnglish, Speakers.NOBODY);
        return new SpeakerPairs(ofChinese, ofEnglish);
    }

    static SpeakerPairs of(List<AlignedBead> beads, PreparedPair pair) {
        Speakers chinese = pair.chineseSpeakers();
        Speakers english = pair.englishSpeakers();
        double[][] together = new double[chinese.size()][english.size()];
        for (AlignedBead aligned : beads) {
            if (!aligned.bead().isNull()) {
                int z = pair.chinese().speaker(aligned.bead().chinese().get(0));
                int e = pair.english().speaker(aligned.bead().english().get(0));
                if (z != Speakers.NOBODY && e != Speakers.NOBODY) {
                    together[z][e] += aligned.probability();
                }
            }
        }
        SpeakerPairs pairs = unknown(chinese, english);
        for (int z = 0; z < chinese.size(); z++) {
            pairs.partnerOfChinese[z] = partner(together[z]);
        }
        for (int e = 0; e < english.size(); e++) {
            double[] column = new double[chinese.size()];
            for (int z = 0; z < column.length; z++) {
                column[z] = together[z][e];
            }
            pairs.partnerOfEnglish[e] = partner(column);
        }
        return pairs;
    }

    /** Whether two speakers are surely not the same person: one of them has another partner. */
    boolean differ(int chineseSpeaker, int englishSpeaker) {
        if (chineseSpeaker == Speakers.NOBODY || englishSpeaker == Speakers.NOBODY) {
            return false;
        }
        int partner = partnerOfChinese[chineseSpeaker];
        int reverse = partnerOfEnglish[englishSpeaker];
        return (partner != Speakers.NOBODY && partner != englishSpeaker)
                || (reverse != Speakers.NOBODY && reverse != chineseSpeaker);
    }

    private static int partner(double[] beadsWith) {
        double total = Arrays.stream(beadsWith).sum();
        for (int other = 0; other < beadsWith.length; other++) {
            if (total >= LEAST_BEADS && beadsWith[other] >= MOST * total) {
                return other;
            }
        }
        return Speakers.NOBODY;
    }
}
