package org.duizhao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.bitext.Language.CHINESE;
import static org.duizhao.bitext.Language.ENGLISH;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.edit.Cut;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.duizhao.workspace.edit.Regrouping.Direction;
import org.duizhao.workspace.edit.Rewriting;
import org.duizhao.workspace.edit.TermEdit;
import org.junit.jupiter.api.Test;

class EditTest {
    /** b1 1-1, b2 2-1, b3 0-1, b4 1-0, b5 1-2; the ids are the numbers. */
    private final Document document = document(
            "**雾**里的\n灯塔。|船回来了，|灯还亮着。|谁在那里？|是我。", "A lighthouse in fog.|The boat is back.|Hm.|It's me.|Only me.");

    @Test
    void mergedBeadsHoldTheSentencesOfAllInOrder() {
        Document merged = new Regrouping.Merge(2, 4).applyTo(noted(2, "看", noted(4, "再看", document)));

        assertThat(shape(merged))
                .containsExactly(
                        "1: 雾里的灯塔。=A lighthouse in fog.",
                        "2: 船回来了，灯还亮着。谁在那里？=The boat is back. Hm.",
                        "5: 是我。=It's me. Only me.");
        assertThat(merged.beads().get(1).status()).isEqualTo(BeadStatus.EDITED);
        assertThat(merged.beads().get(1).note()).isEqualTo("看\n再看");
        assertThat(merged.beads().get(1).probability()).isEqualTo(1);
    }

    @Test
    void aBeadIsSplitAtABorderOfSentences() {
        Document split = new Regrouping.Split(5, Cut.before(1), Cut.before(1)).applyTo(document);

        assertThat(shape(split)).endsWith("5: 是我。=It's me.", "6: =Only me.");
    }

    @Test
    void aBeadIsSplitInsideSentencesOfBothSides() {
        Document split = new Regrouping.Split(1, new Cut(0, 3), new Cut(0, 12)).applyTo(document);

        assertThat(shape(split)).startsWith("1: 雾里的=A lighthouse", "6: 灯塔。=in fog.");
        DocumentSentence first = split.beads().get(0).chinese().get(0);
        DocumentSentence second = split.beads().get(1).chinese().get(0);
        Source source = split.chinese().source();
        assertThat(source.excerpt(first.span())).isEqualTo("**雾**里的");
        assertThat(source.excerpt(second.span())).isEqualTo("灯塔。");
        assertThat(first.time()).contains(new TimeRange(0, 500));
        assertThat(second.time()).contains(new TimeRange(500, 1000));
        assertThat(first.terms()).isEmpty();
        assertThat(second.terms()).extracting(place -> place.stretch()).containsExactly(new Span(0, 2));
    }

    @Test
    void aTermThatIsCutIsLost() {
        Document cut = new Rewriting.CutSentence(1, CHINESE, new Cut(0, 4)).applyTo(document);

        assertThat(cut.beads().get(0).chinese())
                .extracting(DocumentSentence::text)
                .containsExactly("雾里的灯", "塔。");
        assertThat(cut.beads().get(0).chinese())
                .allSatisfy(sentence -> assertThat(sentence.terms()).isEmpty());
        assertThat(cut.beads().get(0).status()).isEqualTo(BeadStatus.AUTOMATIC);
    }

    @Test
    void aSentenceMovesUpAndDown() {
        Document up = new Regrouping.Move(2, CHINESE, Direction.UP).applyTo(document);
        Document down = new Regrouping.Move(2, ENGLISH, Direction.DOWN).applyTo(document);

        assertThat(shape(up)).startsWith("1: 雾里的灯塔。船回来了，=A lighthouse in fog.", "2: 灯还亮着。=The boat is back.");
        assertThat(shape(down)).contains("2: 船回来了，灯还亮着。=", "3: =The boat is back. Hm.");
    }

    @Test
    void aBeadWhoseOnlySentenceMovesGoesAwayAndItsNoteStays() {
        Document moved = new Regrouping.Move(3, ENGLISH, Direction.UP).applyTo(noted(3, "谁说的？", document));

        assertThat(shape(moved)).contains("2: 船回来了，灯还亮着。=The boat is back. Hm.").hasSize(4);
        assertThat(moved.beads().get(1).note()).isEqualTo("谁说的？");
    }

    @Test
    void nullBeadsAreLinkedAndUnlinked() {
        Document linked = new Regrouping.Link(4, 3).applyTo(document);
        Document unlinked = new Regrouping.Unlink(4).applyTo(linked);

        assertThat(shape(linked)).contains("4: 谁在那里？=Hm.").hasSize(4);
        assertThat(shape(unlinked)).containsSubsequence("4: 谁在那里？=", "6: =Hm.", "5: 是我。=It's me. Only me.");
    }

    @Test
    void linkingKeepsTheOrderOfBothTexts() {
        Document apart = new Regrouping.Unlink(5).applyTo(new Regrouping.Unlink(2).applyTo(document));

        assertThat(shape(new Regrouping.Link(2, 3).applyTo(apart)))
                .containsSubsequence("6: =The boat is back.", "2: 船回来了，灯还亮着。=Hm.", "4: 谁在那里？=");
        assertThat(shape(new Regrouping.Link(7, 4).applyTo(apart)))
                .containsSubsequence("3: =Hm.", "7: 谁在那里？=It's me. Only me.", "5: 是我。=");
        assertThatThrownBy(() -> new Regrouping.Link(2, 7).applyTo(apart))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("b2: sentences of both sides stand between it and b7; ");
    }

    @Test
    void anEditedTextKeepsTheOriginalAndTheTermsAroundTheChange() {
        Document edited = new Rewriting.EditText(1, CHINESE, 0, "大雾里的\n灯塔呢？").applyTo(document);
        DocumentSentence sentence = edited.beads().get(0).chinese().get(0);
        Document back = new Rewriting.EditText(1, CHINESE, 0, "雾里的灯塔。").applyTo(edited);

        assertThat(sentence.text()).isEqualTo("大雾里的 灯塔呢？");
        assertThat(sentence.original()).contains("雾里的灯塔。");
        assertThat(back.beads().get(0).chinese().get(0).original()).isEmpty();
        assertThat(new Rewriting.EditText(1, CHINESE, 0, "雾里的老灯塔。")
                        .applyTo(document)
                        .alignment()
                        .terms())
                .extracting(match -> match.stretch())
                .containsExactly(new Span(4, 6));
    }

    @Test
    void aTermIsAcceptedRejectedOrCorrected() {
        TermEdit.TermAddress address = new TermEdit.TermAddress(1, 0, 0);
        Term beacon = Term.of("灯塔", "beacon");
        Document accepted = new TermEdit.Decide(address, true).applyTo(document);
        Document rejected = new TermEdit.Decide(address, false).applyTo(document);
        Document corrected = new TermEdit.Correct(address, beacon).applyTo(document);

        assertThat(accepted.beads().get(0).chinese().get(0).terms().get(0).decision())
                .isEqualTo(TermDecision.ACCEPTED);
        assertThat(accepted.alignment().terms()).hasSize(1);
        assertThat(rejected.alignment().terms()).isEmpty();
        assertThat(corrected.alignment().terms()).singleElement().satisfies(match -> {
            assertThat(match.term()).isEqualTo(beacon);
            assertThat(match.alternatives()).containsExactly(Term.of("灯塔", "lighthouse"));
        });
    }

    @Test
    void aTermIsAddedWhereverItsTextStandsAndNoTermDoes() {
        Term lamp = Term.builder("灯", "lamp").misheard("登").build();

        Document added = new TermEdit.Add("灯", lamp, false).applyTo(document);

        assertThat(added.alignment().terms())
                .extracting(match -> match.sentence() + " " + match.stretch().start() + " "
                        + match.term().english())
                .containsExactly("0 3 lighthouse", "2 0 lamp");
        assertThat(added.beads().get(1).chinese().get(1).terms().get(0).decision())
                .isEqualTo(TermDecision.ACCEPTED);
        assertThat(new TermEdit.Add("是我", lamp, true)
                        .applyTo(document)
                        .alignment()
                        .terms())
                .anyMatch(TermMatch::misheard);
    }

    @Test
    void aLatinTermIsNotFoundInsideALatinWord() {
        Document talk = document("他在export里用port。|好。|行。|嗯。|对。", "He uses the port.|Good.|Right.|Hm.|Yes.");

        Document added = new TermEdit.Add("port", Term.of("port", "port"), false).applyTo(talk);

        assertThat(added.alignment().terms())
                .filteredOn(match -> match.found().equals("port"))
                .singleElement()
                .satisfies(match -> assertThat(match.stretch().start()).isEqualTo(10));
    }

    @Test
    void allTextsOfASideAreEditedTogether() {
        Document edited = new Rewriting.EditTexts(2, CHINESE, List.of("船回港了，", "灯还亮着。")).applyTo(document);

        assertThat(shape(edited).get(1)).startsWith("2: 船回港了，灯还亮着。=");
        assertThat(edited.beads().get(1).chinese())
                .extracting(DocumentSentence::original)
                .containsExactly(Optional.of("船回来了，"), Optional.empty());
        assertRefused(new Rewriting.EditTexts(2, CHINESE, List.of("船。")), "b2: it has another number of sentences; ");
    }

    @Test
    void onlyLikelyBeadsThatNobodyHasJudgedAreConfirmedTogether() {
        Document judged = new Judgement.Mark(Set.of(1L), BeadStatus.REJECTED).applyTo(document);

        Document confirmed = new Judgement.ConfirmLikely(0.85).applyTo(judged);

        assertThat(confirmed.beads())
                .extracting(DocumentBead::status)
                .containsExactly(
                        BeadStatus.REJECTED,
                        BeadStatus.AUTOMATIC,
                        BeadStatus.AUTOMATIC,
                        BeadStatus.AUTOMATIC,
                        BeadStatus.CONFIRMED);
    }

    @Test
    void realigningLeavesWhatAPersonStandsForAndCarriesNotesOn() {
        Document settled = new Judgement.Mark(Set.of(2L), BeadStatus.CONFIRMED).applyTo(noted(4, "存疑", document));
        List<AlignedBead> ladder = List.of(
                new AlignedBead(Bead.of(0, 1, 0, 1), 0.7),
                new AlignedBead(Bead.of(1, 3, 1, 2), 1),
                new AlignedBead(Bead.of(3, 5, 2, 5), 0.6));

        Document realigned = new Regrouping.Realign(ladder).applyTo(settled);

        assertThat(shape(realigned))
                .containsExactly(
                        "1: 雾里的灯塔。=A lighthouse in fog.",
                        "2: 船回来了，灯还亮着。=The boat is back.",
                        "6: 谁在那里？是我。=Hm. It's me. Only me.");
        assertThat(realigned.beads()).extracting(DocumentBead::probability).containsExactly(0.7, 0.8, 0.6);
        assertThat(realigned.beads().get(1)).isEqualTo(settled.beads().get(1));
        assertThat(realigned.beads().get(2).note()).isEqualTo("存疑");
    }

    @Test
    void aLadderThatBreaksASettledBeadIsAFault() {
        Document settled = new Judgement.Mark(Set.of(2L), BeadStatus.CONFIRMED).applyTo(document);
        Edit broken = new Regrouping.Realign(
                List.of(new AlignedBead(Bead.of(0, 2, 0, 1), 0.7), new AlignedBead(Bead.of(2, 5, 1, 5), 0.7)));

        assertThatThrownBy(() -> broken.applyTo(settled)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeDoneIsRefusedWithTheNameOfTheBead() {
        assertRefused(new Regrouping.Move(1, CHINESE, Direction.UP), "b1: there is no bead before it; ");
        assertRefused(new Regrouping.Move(5, ENGLISH, Direction.DOWN), "b5: there is no bead behind it; ");
        assertRefused(new Regrouping.Move(3, CHINESE, Direction.UP), "b3: there is no sentence to move on this side; ");
        assertRefused(new Regrouping.Merge(3, 2), "b3: a bead is merged with beads behind it; ");
        assertRefused(new Regrouping.Split(1, Cut.before(0), Cut.before(0)), "b1: a part would hold nothing; ");
        assertRefused(new Regrouping.Split(1, new Cut(0, 99), Cut.before(0)), "b1: a sentence cannot be cut there; ");
        assertRefused(
                new Regrouping.Split(1, Cut.before(4), Cut.before(0)), "b1: it has no such border of sentences; ");
        assertRefused(new Regrouping.Link(1, 2), "b1: only a Chinese and an English bead without counterpart can be");
        assertRefused(new Regrouping.Unlink(3), "b3: it pairs nothing; ");
        assertRefused(new Regrouping.Unlink(99), "bead 99: there is no such bead; ");
        assertRefused(
                new Rewriting.EditText(1, CHINESE, 0, " \n"), "b1: a sentence needs a text of whole characters; ");
        assertRefused(new Rewriting.EditText(1, CHINESE, 7, "雾"), "b1: it has no such sentence; ");
        assertRefused(new TermEdit.Decide(new TermEdit.TermAddress(2, 0, 0), true), "b2: there is no such term; ");
        assertRefused(
                new TermEdit.Add("鲸鱼", Term.of("鲸鱼", "whale"), false),
                "“鲸鱼”: the Chinese has no such text that is not a term already; ");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void noEditLosesOrReordersAnything(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits) {
        Document edited = Document.of(Talks.talk(12, seed));
        for (int k = 0; k < edits; k++) {
            Document before = edited;
            Edit edit = Scripted.edit(before, seed + k);

            edited = edit.applyTo(before);

            for (Language side : Language.values()) {
                List<DocumentSentence> sentences = sentences(edited, side);
                if (edit instanceof Rewriting.EditText) {
                    assertThat(sentences).hasSameSizeAs(sentences(before, side));
                } else {
                    assertThat(text(sentences)).isEqualTo(text(sentences(before, side)));
                }
                assertThat(sentences)
                        .extracting(sentence -> sentence.span().start())
                        .isSorted();
            }
            assertThat(edited.beads()).extracting(DocumentBead::id).doesNotHaveDuplicates();
            assertThat(Document.of(edited.alignment()).alignment()).isEqualTo(edited.alignment());
        }
    }

    private void assertRefused(Edit edit, String message) {
        assertThatThrownBy(() -> edit.applyTo(document))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(message);
    }

    private static Document noted(long bead, String note, Document document) {
        return new Judgement.Note(bead, note).applyTo(document);
    }

    private static List<String> shape(Document document) {
        return document.beads().stream()
                .map(bead -> bead.id() + ": " + joined(bead.chinese(), "") + "=" + joined(bead.english(), " "))
                .toList();
    }

    private static String joined(List<DocumentSentence> sentences, String between) {
        return String.join(
                between, sentences.stream().map(DocumentSentence::text).toList());
    }

    private static List<DocumentSentence> sentences(Document document, Language side) {
        return document.beads().stream()
                .flatMap(bead -> bead.side(side).stream())
                .toList();
    }

    private static String text(List<DocumentSentence> sentences) {
        return joined(sentences, "").replaceAll("\\s", "");
    }

    private static Document document(String chinese, String english) {
        SegmentedText left = side(CHINESE, chinese);
        SegmentedText right = side(ENGLISH, english);
        List<Bead> beads = List.of(
                Bead.of(0, 1, 0, 1),
                Bead.of(1, 3, 1, 2),
                Bead.of(0, 0, 2, 3),
                Bead.of(3, 4, 0, 0),
                Bead.of(4, 5, 3, 5));
        double[] probabilities = {0.9, 0.8, 0.6, 0.7, 0.95};
        List<AlignedBead> aligned = IntStream.range(0, beads.size())
                .mapToObj(k -> new AlignedBead(beads.get(k), probabilities[k]))
                .toList();
        TermMatch lighthouse = new TermMatch(0, new Span(3, 5), "灯塔", Term.of("灯塔", "lighthouse"), false);
        return Document.of(new Alignment(left, right, aligned, List.of(lighthouse)));
    }

    private static SegmentedText side(Language language, String sentences) {
        String source = sentences.replace("|", "\n\n");
        List<String> written = Stream.of(sentences.split("\\|")).toList();
        int[] reached = {0};
        List<Sentence> units = IntStream.range(0, written.size())
                .mapToObj(i -> {
                    int start = source.indexOf(written.get(i), reached[0]);
                    reached[0] = start + written.get(i).length();
                    return new Sentence(
                            i,
                            Sentence.Kind.SPEECH,
                            "",
                            Optional.of(new Turn(0, "")),
                            0,
                            written.get(i).replaceAll("[*\\n]", ""),
                            new Span(start, reached[0]),
                            Optional.of(new TimeRange(1000L * i, 1000L * i + 1000)));
                })
                .toList();
        return new SegmentedText(new Source("fog", language, source), units, List.of());
    }
}
