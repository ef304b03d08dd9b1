package org.duizhao.term.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.TermBase;
import org.duizhao.term.TermFinder;

/** A talk of a few beads, a sentence a side, and what the checker says of it. */
final class CheckedTalk {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private final List<Sentence> chinese = new ArrayList<>();
    private final List<Sentence> english = new ArrayList<>();
    private final List<AlignedBead> beads = new ArrayList<>();

    /** One bead more; an empty side is none. */
    CheckedTalk bead(String zh, String en) {
        return bead(zh, en, false);
    }

    /** A bead whose sides are headings. */
    CheckedTalk heading(String zh, String en) {
        return bead(zh, en, true);
    }

    private CheckedTalk bead(String zh, String en, boolean heading) {
        beads.add(new AlignedBead(new Bead(add(zh, chinese, heading), add(en, english, heading)), 1));
        return this;
    }

    private static List<Integer> add(String text, List<Sentence> side, boolean heading) {
        if (text.isEmpty()) {
            return List.of();
        }
        Span span = new Span(0, text.length());
        Sentence plain = Sentence.plain(side.size(), text, span);
        side.add(
                heading
                        ? new Sentence(
                                plain.index(),
                                Sentence.Kind.HEADING,
                                text,
                                Optional.empty(),
                                plain.block(),
                                text,
                                span,
                                Optional.empty())
                        : plain);
        return List.of(plain.index());
    }

    Alignment alignment(Term... terms) {
        SegmentedText zh = new SegmentedText(new Source("talk.zh", Language.CHINESE, ""), chinese, List.of());
        SegmentedText en = new SegmentedText(new Source("talk.en", Language.ENGLISH, ""), english, List.of());
        return new Alignment(zh, en, beads, new TermFinder(TermBase.of(List.of(terms)), LEXICON).find(zh));
    }

    /** Everything that is found with a glossary of some terms. */
    List<Finding> check(Term... terms) {
        return new AlignmentChecker(TermBase.of(List.of(terms)), LEXICON).check(alignment(terms));
    }

    /** The findings of a kind, as {@code severity bead: what}. */
    List<String> check(Finding.Kind kind, Term... terms) {
        return check(terms).stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.severity() + " " + finding.bead() + ": " + finding.what())
                .toList();
    }
}
