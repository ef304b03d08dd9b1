package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.lexicon.Lexicon;

/**
 * Looks at a ladder again with what the aligner cannot use: similar sentences that stand far from each other. Safe for
 * use by several threads.
 */
public final class AlignmentReviewer {
    private static final int NEAR = 2;

    private final Lexicon lexicon;

    public AlignmentReviewer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reviews an alignment, however it was made. */
    public AlignmentReview review(Alignment alignment) {
        int chinese = alignment.chinese().size();
        int english = alignment.english().size();
        if (chinese == 0 || english == 0) {
            return new AlignmentReview(0, 0, 0, 1, List.of());
        }
        List<Corner> matches = matches(alignment);
        LadderPath path = LadderPath.of(alignment.beads(), chinese);
        List<List<Corner>> runs = DisplacedRuns.find(matches, path, english / (double) chinese);
        int inPlace = (int)
                matches.stream().filter(match -> path.distance(match) <= NEAR).count();
        int displaced = runs.stream().mapToInt(List::size).sum();
        return new AlignmentReview(
                Math.min(chinese, english),
                matches.size(),
                inPlace + displaced,
                confidence(alignment),
                runs.stream().map(AlignmentReviewer::displacement).toList());
    }

    private List<Corner> matches(Alignment alignment) {
        TokenizedPair tokens = TokenizedPair.of(lexicon, alignment.chinese(), alignment.english(), alignment.terms());
        TranslationTable table = tokens.table(Associations.none());
        return ClearMatches.find(tokens, table);
    }

    /** Null beads count nothing: texts of different things leave each other's sentences alone, and surely so. */
    private static double confidence(Alignment alignment) {
        return alignment.beads().stream()
                .mapToDouble(bead -> bead.bead().isNull() ? 0 : bead.probability())
                .average()
                .orElse(1);
    }

    private static Displacement displacement(List<Corner> run) {
        Corner first = run.get(0);
        Corner last = run.get(run.size() - 1);
        return new Displacement(first.chinese(), last.chinese(), first.english(), last.english());
    }
}
