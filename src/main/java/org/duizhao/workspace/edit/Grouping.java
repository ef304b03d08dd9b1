package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;

/** How the sentences of beads are put together in another way. */
final class Grouping {
    private Grouping() {}

    static Document merge(BeadInHand first, BeadInHand last) {
        if (last.position() <= first.position()) {
            throw first.refused("a bead is merged with beads behind it", "name the first bead first");
        }
        Document document = first.document();
        List<DocumentBead> merged = document.beads().subList(first.position(), last.position() + 1);
        DocumentBead bead = DocumentBead.edited(
                first.bead().id(),
                sentences(merged, Language.CHINESE),
                sentences(merged, Language.ENGLISH),
                notes(merged));
        return document.withBeads(first.position(), merged.size(), List.of(bead));
    }

    static Document split(BeadInHand in, Cut chineseCut, Cut englishCut) {
        List<DocumentSentence> chinese = Parts.cut(in, Language.CHINESE, chineseCut);
        List<DocumentSentence> english = Parts.cut(in, Language.ENGLISH, englishCut);
        int i = Parts.before(chineseCut);
        int j = Parts.before(englishCut);
        boolean leavesFirst = i + j > 0;
        boolean leavesSecond = i < chinese.size() || j < english.size();
        if (!leavesFirst || !leavesSecond) {
            throw in.refused("a part would hold nothing", "cut between two sentences, or inside one");
        }
        DocumentBead first = DocumentBead.edited(
                in.bead().id(),
                chinese.subList(0, i),
                english.subList(0, j),
                in.bead().note());
        DocumentBead second = DocumentBead.edited(
                in.document().nextBead(), chinese.subList(i, chinese.size()), english.subList(j, english.size()), "");
        return in.document().withBeads(in.position(), 1, List.of(first, second));
    }

    static Document move(BeadInHand in, Language side, Regrouping.Direction direction) {
        List<DocumentSentence> sentences = in.bead().side(side);
        if (sentences.isEmpty()) {
            throw in.refused("there is no sentence to move on this side", "choose a bead that has one");
        }
        return switch (direction) {
            case UP -> moveUp(in, side, sentences);
            case DOWN -> moveDown(in, side, sentences);
        };
    }

    private static Document moveUp(BeadInHand in, Language side, List<DocumentSentence> sentences) {
        if (in.isFirst()) {
            throw in.refused("there is no bead before it", "move its last sentence down, or split it");
        }
        DocumentBead above = in.document().beads().get(in.position() - 1);
        List<DocumentBead> changed = new ArrayList<>();
        changed.add(with(above, side, joined(above.side(side), sentences.subList(0, 1))));
        addRest(changed, in.bead(), side, sentences.subList(1, sentences.size()));
        return in.document().withBeads(in.position() - 1, 2, keepingNotes(changed, above, in.bead()));
    }

    private static Document moveDown(BeadInHand in, Language side, List<DocumentSentence> sentences) {
        if (in.isLast()) {
            throw in.refused("there is no bead behind it", "move its first sentence up, or split it");
        }
        int last = sentences.size() - 1;
        DocumentBead below = in.document().beads().get(in.position() + 1);
        List<DocumentBead> changed = new ArrayList<>();
        addRest(changed, in.bead(), side, sentences.subList(0, last));
        changed.add(with(below, side, joined(sentences.subList(last, last + 1), below.side(side))));
        return in.document().withBeads(in.position(), 2, keepingNotes(changed, in.bead(), below));
    }

    /** Of two beads of which one has gone away the other gets both notes. */
    private static List<DocumentBead> keepingNotes(List<DocumentBead> changed, DocumentBead one, DocumentBead other) {
        return changed.size() > 1 ? changed : List.of(changed.get(0).withNote(notes(List.of(one, other))));
    }

    static Document link(BeadInHand one, BeadInHand other) {
        boolean inOrder = one.position() < other.position();
        BeadInHand first = inOrder ? one : other;
        BeadInHand second = inOrder ? other : one;
        boolean opposite = first.bead().isNull()
                && second.bead().isNull()
                && first.bead().chinese().isEmpty() != second.bead().chinese().isEmpty();
        if (!opposite) {
            throw first.refused(
                    "only a Chinese and an English bead without counterpart can be linked",
                    "merge or unlink beads first");
        }
        Document document = first.document();
        List<DocumentBead> between = document.beads().subList(first.position() + 1, second.position());
        Language sideOfFirst = sideOf(first.bead());
        Language sideOfSecond = sideOf(second.bead());
        List<DocumentBead> both = List.of(first.bead(), second.bead());
        DocumentBead linked = DocumentBead.edited(
                one.bead().id(), sentences(both, Language.CHINESE), sentences(both, Language.ENGLISH), notes(both));
        List<DocumentBead> ordered = new ArrayList<>(between);
        if (between.stream().allMatch(bead -> bead.side(sideOfFirst).isEmpty())) {
            ordered.add(linked);
        } else if (between.stream().allMatch(bead -> bead.side(sideOfSecond).isEmpty())) {
            ordered.add(0, linked);
        } else {
            throw first.refused(
                    "sentences of both sides stand between it and " + second.name(),
                    "merge all of them, or link beads that are nearer");
        }
        return document.withBeads(first.position(), between.size() + 2, ordered);
    }

    static Document unlink(BeadInHand in) {
        DocumentBead bead = in.bead();
        if (bead.isNull()) {
            throw in.refused("it pairs nothing", "choose a bead with both sides");
        }
        return in.document()
                .withBeads(
                        in.position(),
                        1,
                        List.of(
                                DocumentBead.edited(bead.id(), bead.chinese(), List.of(), bead.note()),
                                DocumentBead.edited(in.document().nextBead(), List.of(), bead.english(), "")));
    }

    /** The notes of some beads, a line each. */
    static String notes(List<DocumentBead> beads) {
        return beads.stream()
                .map(DocumentBead::note)
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void addRest(
            List<DocumentBead> changed, DocumentBead bead, Language side, List<DocumentSentence> rest) {
        Language other = side == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        if (!rest.isEmpty() || !bead.side(other).isEmpty()) {
            changed.add(with(bead, side, rest));
        }
    }

    private static DocumentBead with(DocumentBead bead, Language side, List<DocumentSentence> sentences) {
        return side == Language.CHINESE
                ? DocumentBead.edited(bead.id(), sentences, bead.english(), bead.note())
                : DocumentBead.edited(bead.id(), bead.chinese(), sentences, bead.note());
    }

    private static Language sideOf(DocumentBead nullBead) {
        return nullBead.chinese().isEmpty() ? Language.ENGLISH : Language.CHINESE;
    }

    private static List<DocumentSentence> sentences(List<DocumentBead> beads, Language side) {
        return beads.stream().flatMap(bead -> bead.side(side).stream()).toList();
    }

    private static List<DocumentSentence> joined(List<DocumentSentence> first, List<DocumentSentence> second) {
        List<DocumentSentence> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
