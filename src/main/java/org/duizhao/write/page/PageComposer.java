package org.duizhao.write.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.ConfidenceLevel;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.TermIndex;
import org.duizhao.write.page.TranscriptPage.Aside;
import org.duizhao.write.page.TranscriptPage.Cell;
import org.duizhao.write.page.TranscriptPage.Count;
import org.duizhao.write.page.TranscriptPage.Row;
import org.duizhao.write.page.TranscriptPage.Section;
import org.duizhao.write.page.TranscriptPage.Turn;

/** Composes the {@link TranscriptPage} of an alignment. */
final class PageComposer {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Material material;
    private final Alignment alignment;
    private final LegalText legal;
    private final List<NumberedBead> beads;
    private final TermIndex terms;
    private final boolean bilingual;
    private final CellComposer cells;

    PageComposer(Material material, LegalText legal) {
        this.material = material;
        this.alignment = material.alignment();
        this.legal = legal;
        this.beads = material.beads();
        this.terms = TermIndex.of(beads, legal);
        this.bilingual = material.isBilingual();
        this.cells = new CellComposer(terms, legal, bilingual);
    }

    TranscriptPage compose() {
        String chineseName = legal.of(alignment.chinese().source().name(), "document");
        String title = material.title().isBlank() ? chineseName : legal.of(material.title(), "document");
        return new TranscriptPage(
                title,
                languageOf(title).tag(),
                bilingual,
                chineseName,
                legal.of(alignment.english().source().name(), "document"),
                counts(),
                List.of(ConfidenceLevel.values()),
                plot(),
                sections(),
                terms.entries(),
                setAside(),
                legal.of("Duizhao " + material.toolVersion(), "document") + ", " + DAY.format(material.created()));
    }

    private static Language languageOf(String title) {
        boolean holdsChinese =
                title.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return holdsChinese ? Language.CHINESE : Language.ENGLISH;
    }

    private List<Count> counts() {
        long misheard = alignment.terms().stream().filter(TermMatch::misheard).count();
        List<Count> counts = new ArrayList<>();
        counts.add(count(alignment.chinese().size(), "Chinese sentences"));
        if (bilingual) {
            counts.add(count(alignment.english().size(), "English sentences"));
            counts.add(count(beads.size(), "beads"));
            counts.add(count(beads.stream().filter(NumberedBead::isNull).count(), "unpaired"));
            counts.add(new Count(meanConfidence(), "mean confidence"));
        }
        counts.add(count(terms.entries().size(), "terms"));
        counts.add(count(alignment.terms().size(), "matches"));
        counts.add(count(misheard, "misheard"));
        return counts;
    }

    private static Count count(long number, String label) {
        return new Count(String.format(Locale.ROOT, "%,d", number), label);
    }

    private String meanConfidence() {
        double mean = beads.stream()
                .mapToDouble(bead -> bead.aligned().probability())
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%.2f", mean);
    }

    private Optional<AlignmentPlot> plot() {
        int chineseSize = alignment.chinese().size();
        int englishSize = alignment.english().size();
        return chineseSize > 0 && englishSize > 0
                ? Optional.of(PlotComposer.compose(beads, chineseSize, englishSize))
                : Optional.empty();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (BeadSection section : BeadSection.of(beads)) {
            sections.add(section(section, "s" + (sections.size() + 1)));
        }
        return sections;
    }

    private Section section(BeadSection section, String id) {
        String englishTitle = section.heading().stream()
                .flatMap(heading -> heading.english().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        return new Section(
                id,
                legal.of(section.title(), id),
                legal.of(englishTitle, id),
                section.heading().map(this::row),
                BeadTurn.of(section.body()).stream().map(this::turn).toList());
    }

    private Turn turn(BeadTurn turn) {
        String place = turn.beads().get(0).id();
        return new Turn(
                legal.of(turn.chineseSpeaker(), place),
                legal.of(turn.englishSpeaker(), place),
                turn.beads().stream().map(this::row).toList());
    }

    private Row row(NumberedBead bead) {
        Cell chinese = cells.chinese(bead);
        Cell english = cells.english(bead);
        return new Row(
                bead.id(),
                Integer.toString(bead.number()),
                bead.time().map(PageComposer::clock).orElse(""),
                bilingual ? bead.level().style() : "",
                bilingual ? bead.summary() : "sentence " + bead.number(),
                chinese,
                english);
    }

    /** When a stretch begins: {@code 4:07}, {@code 1:04:07}. */
    private static String clock(TimeRange time) {
        long seconds = time.startMillis() / 1000;
        long hours = seconds / 3600;
        String minutes = hours > 0
                ? String.format(Locale.ROOT, "%d:%02d", hours, seconds / 60 % 60)
                : Long.toString(seconds / 60);
        return minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }

    private List<Aside> setAside() {
        List<Aside> asides = new ArrayList<>();
        addSetAside(asides, "Chinese", alignment.chinese());
        addSetAside(asides, "English", alignment.english());
        return asides;
    }

    private void addSetAside(List<Aside> asides, String side, SegmentedText text) {
        for (SetAside aside : text.setAside()) {
            String excerpt = Excerpt.of(text.source().excerpt(aside.span()));
            asides.add(new Aside(side, aside.reason().description(), legal.of(excerpt, "set aside")));
        }
    }
}
