package org.duizhao.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Cut;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.duizhao.workspace.edit.Rewriting;
import org.duizhao.workspace.edit.TermEdit;

/** What somebody does to a document who tries everything, from a seed. */
public final class Scripted {
    private static final int KINDS = 13;

    private Scripted() {}

    /** An edit that can be done to a document; the same seed and document give the same one. */
    public static Edit edit(Document document, long seed) {
        Random random = new Random(seed);
        while (true) {
            Optional<Edit> edit = any(document, random).filter(tried -> canBeDone(tried, document));
            if (edit.isPresent()) {
                return edit.get();
            }
        }
    }

    private static boolean canBeDone(Edit edit, Document document) {
        try {
            return !edit.effectOn(document).isEmpty();
        } catch (BadInputException e) {
            return false;
        }
    }

    private static Optional<Edit> any(Document document, Random random) {
        int position = random.nextInt(document.beads().size());
        DocumentBead bead = document.beads().get(position);
        DocumentBead later =
                document.beads().get(Math.min(document.beads().size() - 1, position + 1 + random.nextInt(2)));
        Language side = random.nextBoolean() ? Language.CHINESE : Language.ENGLISH;
        int sentence = random.nextInt(bead.side(side).size() + 1);
        return switch (random.nextInt(KINDS)) {
            case 0 -> Optional.of(new Regrouping.Merge(bead.id(), later.id()));
            case 1 ->
                Optional.of(new Regrouping.Split(
                        bead.id(),
                        cut(bead.chinese().size(), random),
                        cut(bead.english().size(), random)));
            case 2 -> Optional.of(new Regrouping.Move(bead.id(), side, Regrouping.Direction.UP));
            case 3 -> Optional.of(new Regrouping.Move(bead.id(), side, Regrouping.Direction.DOWN));
            case 4 -> Optional.of(new Regrouping.Link(bead.id(), later.id()));
            case 5 -> Optional.of(new Regrouping.Unlink(bead.id()));
            case 6 ->
                Optional.of(new Rewriting.CutSentence(bead.id(), side, new Cut(sentence, 1 + random.nextInt(12))));
            case 7 -> Optional.of(new Rewriting.EditText(bead.id(), side, sentence, "改过的 " + random.nextInt(100)));
            case 8 -> Optional.of(new Judgement.Mark(new HashSet<>(List.of(bead.id(), later.id())), status(random)));
            case 9 -> Optional.of(new Judgement.ConfirmLikely(random.nextDouble()));
            case 10 ->
                Optional.of(new Judgement.Note(bead.id(), random.nextBoolean() ? "再看 " + random.nextInt(9) : ""));
            case 11 -> termEdit(bead, sentence, random);
            default -> Optional.of(new Regrouping.Realign(ladder(document, random)));
        };
    }

    private static Cut cut(int sentences, Random random) {
        return new Cut(random.nextInt(sentences + 1), random.nextBoolean() ? 0 : random.nextInt(10));
    }

    private static BeadStatus status(Random random) {
        BeadStatus status = List.of(BeadStatus.values()).get(random.nextInt(BeadStatus.values().length));
        return status == BeadStatus.EDITED ? BeadStatus.CONFIRMED : status;
    }

    private static Optional<Edit> termEdit(DocumentBead bead, int sentence, Random random) {
        TermEdit.TermAddress address = new TermEdit.TermAddress(bead.id(), sentence, random.nextInt(2));
        return Optional.of(
                random.nextInt(3) == 0
                        ? new TermEdit.Correct(address, Term.of("钟", "bell " + random.nextInt(5)))
                        : new TermEdit.Decide(address, random.nextBoolean()));
    }

    /** Another ladder over the same sentences that keeps what is settled. */
    private static List<AlignedBead> ladder(Document document, Random random) {
        List<AlignedBead> ladder = new ArrayList<>();
        for (AlignedBead aligned : document.alignment().beads()) {
            Bead bead = aligned.bead();
            boolean parted = !aligned.status().isSettled() || bead.isNull();
            if (parted && random.nextInt(3) == 0) {
                bead.chinese().forEach(i -> ladder.add(new AlignedBead(Bead.of(i, i + 1, 0, 0), 0.5)));
                bead.english().forEach(j -> ladder.add(new AlignedBead(Bead.of(0, 0, j, j + 1), 0.5)));
            } else {
                ladder.add(new AlignedBead(bead, random.nextDouble()));
            }
        }
        return ladder;
    }
}
