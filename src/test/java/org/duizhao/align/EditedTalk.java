package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.evaluate.Evaluation;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.lexicon.Lexicon;

/**
 * The sample talk with changes on either side, and what of its gold is left.
 *
 * @param chinese the Chinese side
 * @param english the English side
 */
record EditedTalk(EditedSide chinese, EditedSide english) {
    private static final Aligner ALIGNER = new Aligner(Lexicon.bundled(), Weights.bundled());

    EditedTalk chinese(UnaryOperator<EditedSide> edit) {
        return new EditedTalk(edit.apply(chinese), english);
    }

    EditedTalk english(UnaryOperator<EditedSide> edit) {
        return new EditedTalk(chinese, edit.apply(english));
    }

    Alignment aligned() {
        List<AlignedBead> beads = ALIGNER.align(chinese.text(), english.text(), List.of());
        return new Alignment(chinese.text(), english.text(), beads, List.of());
    }

    /** The beads that the aligner finds, in the numbers of the pools: the same beads of any two talks are equal. */
    List<Bead> ladder() {
        return aligned().ladder().beads().stream().map(this::inPool).toList();
    }

    /** Strict F1 against what is left of the gold. */
    double strictF1() {
        LadderPair pair = new LadderPair("harbor-talk", gold(), ladder());
        return Evaluation.of(List.of(pair)).pooled().strict().f1();
    }

    private Bead inPool(Bead bead) {
        return new Bead(
                bead.chinese().stream().map(chinese.order()::get).sorted().toList(),
                bead.english().stream().map(english.order()::get).sorted().toList());
    }

    private List<Bead> gold() {
        Set<Integer> chineseLeft = new HashSet<>(chinese.order());
        Set<Integer> englishLeft = new HashSet<>(english.order());
        List<Bead> gold = new ArrayList<>();
        for (Bead bead : HarborTalk.GOLD) {
            addRest(
                    bead.chinese().stream().filter(chineseLeft::contains).toList(),
                    bead.english().stream().filter(englishLeft::contains).toList(),
                    gold);
        }
        addRest(chinese.added(), List.of(), gold);
        addRest(List.of(), english.added(), gold);
        return gold;
    }

    private static void addRest(List<Integer> chinese, List<Integer> english, List<Bead> gold) {
        if (!chinese.isEmpty() && !english.isEmpty()) {
            gold.add(new Bead(chinese, english));
        } else {
            chinese.forEach(i -> gold.add(new Bead(List.of(i), List.of())));
            english.forEach(j -> gold.add(new Bead(List.of(), List.of(j))));
        }
    }
}
