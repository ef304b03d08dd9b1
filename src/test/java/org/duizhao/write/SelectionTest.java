package org.duizhao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.write.Selection.Duplicates;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.junit.jupiter.api.Test;

final class SelectionTest {
    /** Three answers to one question, one of them rejected, and one bead that is doubtful. */
    private static final Alignment TALK = new Alignment(
            new SideOfTalk("zh.md", Language.CHINESE)
                    .says("谁来？")
                    .says("谁来？")
                    .says("谁来？")
                    .says("天快黑了。")
                    .text(),
            new SideOfTalk("en.md", Language.ENGLISH)
                    .says("Who comes?")
                    .says("Who's coming?")
                    .says("Nobody.")
                    .says("Night falls.")
                    .text(),
            List.of(
                    bead(0, 0.7, BeadStatus.AUTOMATIC),
                    bead(1, 0.9, BeadStatus.AUTOMATIC),
                    bead(2, 0.8, BeadStatus.REJECTED),
                    bead(3, 0.4, BeadStatus.CONFIRMED)),
            List.of());

    @Test
    void rejectedBeadsAreNoPairsButStandInWhatPeopleRead() throws IOException {
        assertThat(leftOut(OutputFormat.TMX, Selection.ALL))
                .containsExactly(new LeftOut("b3", "谁来？ Nobody.", Reason.REJECTED));
        assertThat(leftOut(OutputFormat.HTML, Selection.ALL)).isEmpty();
        assertThat(leftOut(OutputFormat.TSV, Selection.ALL)).isEmpty();
    }

    @Test
    void beadsOfLessConfidenceAreLeftOutUnlessAPersonStandsForThem() throws IOException {
        assertThat(leftOut(OutputFormat.TSV, new Selection(0.85, Set.of(), Duplicates.ALL)))
                .extracting(LeftOut::place, LeftOut::reason)
                .containsExactly(tuple("b1", Reason.BELOW_CONFIDENCE), tuple("b3", Reason.BELOW_CONFIDENCE));
    }

    @Test
    void onlyStatusesThatWereAskedForAreWritten() throws IOException {
        Selection confirmed = new Selection(0, Set.of(BeadStatus.CONFIRMED), Duplicates.ALL);
        assertThat(leftOut(OutputFormat.TMX, confirmed))
                .hasSize(3)
                .allMatch(left -> left.reason() == Reason.OTHER_STATUS);
    }

    @Test
    void ofPairsWithTheSameChineseTheFirstOrTheSurestIsKept() throws IOException {
        assertThat(leftOut(OutputFormat.TMX, new Selection(0, Set.of(), Duplicates.FIRST)))
                .contains(new LeftOut("b2", "谁来？ Who's coming?", Reason.SAME_CHINESE));
        assertThat(leftOut(OutputFormat.TMX, new Selection(0, Set.of(), Duplicates.BEST)))
                .contains(new LeftOut("b1", "谁来？ Who comes?", Reason.SAME_CHINESE));
        assertThat(leftOut(OutputFormat.TMX, Selection.ALL)).noneMatch(left -> left.reason() == Reason.SAME_CHINESE);
    }

    @Test
    void theReportIsJsonForPrograms() throws IOException {
        ExportReport report =
                Exporter.writeTo(TALK, OutputFormat.TMX, OutputStream.nullOutputStream(), DemoTalk.OPTIONS);
        assertThat(ReportJson.of(List.of(report))).isEqualTo("""
                {
                  "exports": [
                    {
                      "format": "tmx",
                      "files": [],
                      "units": 3,
                      "leftOutCounts": {
                        "rejected": 1
                      },
                      "leftOut": [
                        {
                          "place": "b3",
                          "what": "谁来？ Nobody.",
                          "reason": "rejected",
                          "description": "rejected by a person"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    private static List<LeftOut> leftOut(OutputFormat format, Selection selection) throws IOException {
        ExportReport report =
                Exporter.writeTo(TALK, format, OutputStream.nullOutputStream(), DemoTalk.OPTIONS.with(selection));
        assertThat(report.unitsWritten() + report.leftOut().size()).isEqualTo(4);
        return report.leftOut();
    }

    private static AlignedBead bead(int index, double probability, BeadStatus status) {
        return new AlignedBead(Bead.of(index, index + 1, index, index + 1), probability, status, "");
    }
}
