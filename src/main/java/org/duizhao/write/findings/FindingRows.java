package org.duizhao.write.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TextStretch;
import org.duizhao.write.material.LegalText;

/** Makes rows of findings. */
final class FindingRows {
    private final Alignment alignment;
    private final LegalText legal = new LegalText();
    private final SentencePlaces chinese;
    private final SentencePlaces english;

    FindingRows(Alignment alignment) {
        this.alignment = alignment;
        this.chinese = new SentencePlaces(alignment.chinese());
        this.english = new SentencePlaces(alignment.english());
    }

    List<FindingRow> of(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    /** A word of the program as people type it: {@code same-english}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FindingRow row(Finding finding) {
        Bead bead = alignment.beads().get(finding.bead()).bead();
        TextStretch at = finding.at();
        String text = text(at.side()).sentences().get(at.sentence()).text();
        Span stretch = at.stretch();
        return new FindingRow(
                name(finding.kind()),
                name(finding.severity()),
                "b" + (finding.bead() + 1),
                bead.chinese(),
                bead.english(),
                legal(place(at)),
                name(at.side()),
                at.sentence(),
                legal(text.substring(stretch.start(), stretch.end())),
                legal(text.substring(0, stretch.start())),
                legal(text.substring(stretch.end())),
                legal(finding.what()),
                legal(finding.suggestion()),
                finding.elsewhere().stream().map(this::place).map(this::legal).toList(),
                legal(other(bead, at.side())));
    }

    private String other(Bead bead, Language side) {
        List<Sentence> sentences = side == Language.CHINESE ? alignment.englishOf(bead) : alignment.chineseOf(bead);
        String separator = side == Language.CHINESE ? " " : "";
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(separator));
    }

    private String place(TextStretch at) {
        SentencePlaces places = at.side() == Language.CHINESE ? chinese : english;
        return places.of(at.sentence(), at.stretch()).toString();
    }

    private SegmentedText text(Language side) {
        return side == Language.CHINESE ? alignment.chinese() : alignment.english();
    }

    private String legal(String text) {
        return legal.of(text, "findings");
    }
}
