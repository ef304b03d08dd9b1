package org.duizhao.workspace.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;

/** A document whose open beads are put together as a new ladder has them. */
final class Realigned {
    private final Document document;
    private final List<DocumentSentence> chinese;
    private final List<DocumentSentence> english;
    private final Map<Bead, DocumentBead> bySentences = new HashMap<>();
    private final Map<Integer, DocumentBead> byChinese = new HashMap<>();
    private final Map<Integer, DocumentBead> byEnglish = new HashMap<>();
    private final Set<Long> placed = new HashSet<>();

    Realigned(Document document) {
        this.document = document;
        this.chinese = sentences(document, Language.CHINESE);
        this.english = sentences(document, Language.ENGLISH);
        List<AlignedBead> aligned = document.alignment().beads();
        for (int position = 0; position < aligned.size(); position++) {
            Bead bead = aligned.get(position).bead();
            DocumentBead held = document.beads().get(position);
            bySentences.put(bead, held);
            bead.chinese().forEach(index -> byChinese.put(index, held));
            bead.english().forEach(index -> byEnglish.put(index, held));
        }
    }

    Document by(List<AlignedBead> ladder) {
        List<DocumentBead> beads = new ArrayList<>();
        long nextBead = document.nextBead();
        for (AlignedBead aligned : ladder) {
            Optional<DocumentBead> settled = settled(aligned.bead());
            if (settled.isPresent()) {
                settled.filter(bead -> placed.add(bead.id())).ifPresent(beads::add);
            } else if (bySentences.containsKey(aligned.bead())) {
                beads.add(bySentences.get(aligned.bead()).withProbability(aligned.probability()));
            } else {
                beads.add(made(nextBead++, aligned));
            }
        }
        Document realigned = document.withBeads(beads);
        if (!sentences(realigned, Language.CHINESE).equals(chinese)
                || !sentences(realigned, Language.ENGLISH).equals(english)) {
            throw new IllegalArgumentException("the ladder is not of this document, or breaks beads that are settled");
        }
        return realigned;
    }

    /** The bead that a person stands for and that holds the sentences of this one, all or, of a null bead, some. */
    private Optional<DocumentBead> settled(Bead bead) {
        DocumentBead held = holders(bead).findFirst().orElseThrow();
        return Optional.of(held).filter(settled -> settled.status().isSettled());
    }

    private DocumentBead made(long id, AlignedBead aligned) {
        Bead bead = aligned.bead();
        String notes = Grouping.notes(
                holders(bead).distinct().filter(gone -> beginsIn(gone, bead)).toList());
        return new DocumentBead(
                id,
                bead.chinese().stream().map(chinese::get).toList(),
                bead.english().stream().map(english::get).toList(),
                aligned.probability(),
                BeadStatus.AUTOMATIC,
                notes);
    }

    /** A note goes where the first sentence of its bead goes. */
    private boolean beginsIn(DocumentBead gone, Bead bead) {
        return gone.chinese().isEmpty()
                ? isFirstOf(gone, byEnglish, bead.english())
                : isFirstOf(gone, byChinese, bead.chinese());
    }

    private static boolean isFirstOf(DocumentBead gone, Map<Integer, DocumentBead> holders, List<Integer> indices) {
        return indices.stream().anyMatch(index -> holds(holders, index, gone) && !holds(holders, index - 1, gone));
    }

    private static boolean holds(Map<Integer, DocumentBead> holders, int index, DocumentBead bead) {
        return Optional.ofNullable(holders.get(index))
                .filter(holder -> holder.id() == bead.id())
                .isPresent();
    }

    private Stream<DocumentBead> holders(Bead bead) {
        return Stream.concat(
                bead.chinese().stream().map(byChinese::get),
                bead.english().stream().map(byEnglish::get));
    }

    private static List<DocumentSentence> sentences(Document document, Language side) {
        return document.beads().stream()
                .flatMap(bead -> bead.side(side).stream())
                .toList();
    }
}
