package org.duizhao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetImportTest {
    private static final int STATUS = 7;
    private static final int CHINESE = 8;
    private static final int ENGLISH = 9;
    private static final int NOTE = 10;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path sheet = Path.of("");

    @BeforeEach
    void exportAWorkspace() {
        file = folder.resolve("talk.duizhao");
        sheet = folder.resolve("talk.xlsx");
        Workspace.create(file, DemoTalk.bilingual(), "0.1.0");
        Exporter.write(DemoTalk.bilingual(), OutputFormat.XLSX, sheet, DemoTalk.OPTIONS);
    }

    @Test
    void aSheetThatNobodyHasChangedChangesNothing() {
        try (Workspace workspace = Workspace.open(file)) {
            Document before = workspace.snapshot().document();
            SheetImport.Report report = SheetImport.take(sheet, workspace);
            assertThat(report).isEqualTo(new SheetImport.Report(26, List.of(), List.of()));
            assertThat(workspace.snapshot().document()).isEqualTo(before);
        }
    }

    @Test
    void textsNotesAndStatusesAreTakenByTheNamesOfTheBeads() throws IOException {
        edit(2, CHINESE, "各位晚上好，欢迎来到市立图书馆的春季讲座。");
        edit(6, NOTE, "听三遍");
        edit(6, STATUS, "confirmed");
        edit(8, STATUS, "Needs-Look");
        try (Workspace workspace = Workspace.open(file)) {
            SheetImport.Report report = SheetImport.take(sheet, workspace);
            assertThat(report.taken())
                    .containsExactly("b2: Chinese", "b6: note", "b6: status confirmed", "b8: status Needs-Look");
            assertThat(report.notTaken()).isEmpty();
            assertThat(bead(workspace, 2).chinese().get(0).text()).isEqualTo("各位晚上好，欢迎来到市立图书馆的春季讲座。");
            assertThat(bead(workspace, 6).note()).isEqualTo("听三遍");
            assertThat(bead(workspace, 6).status()).isEqualTo(BeadStatus.CONFIRMED);
            assertThat(bead(workspace, 8).status()).isEqualTo(BeadStatus.NEEDS_LOOK);
            assertThat(workspace.history()).hasSize(4);
        }
    }

    @Test
    void aSentenceInTheMidstOfABeadIsFoundByItsLine() throws IOException {
        String[] lines = text(10, ENGLISH).split("\n");
        lines[1] = "Changed.";
        edit(10, ENGLISH, String.join("\n", lines));
        try (Workspace workspace = Workspace.open(file)) {
            SheetImport.take(sheet, workspace);
            assertThat(bead(workspace, 10).english()).hasSize(3);
            assertThat(bead(workspace, 10).english().get(1).text()).isEqualTo("Changed.");
        }
    }

    @Test
    void whatCannotBeTakenIsSaidWithItsRow() throws IOException {
        edit(2, ENGLISH, "One line.\nAnd one more.");
        edit(3, STATUS, "sure");
        edit(4, STATUS, "edited");
        edit(7, CHINESE, "没有这句话。");
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(SheetImport.take(sheet, workspace).notTaken())
                    .containsExactly(
                            sheet + ":3: b2: the English has 2 lines and had 1; keep one sentence a line",
                            sheet + ":4: b3: \"sure\" is no status",
                            sheet + ":5: b4: a bead is edited by regrouping its sentences, not by its status",
                            sheet + ":8: b7: the Chinese has 1 lines and had 0; keep one sentence a line");
            assertThat(workspace.history()).isEmpty();
        }
    }

    @Test
    void aBeadIsFoundWhenThoseBeforeItHaveBeenMergedAndLeftAloneWhenItHasChanged() throws IOException {
        edit(2, NOTE, "gone");
        edit(24, NOTE, "here");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(
                    new Judgement.Mark(Set.of(9L), BeadStatus.CONFIRMED),
                    workspace.snapshot().version());
            workspace.apply(new Regrouping.Merge(2, 3), workspace.snapshot().version());
            SheetImport.Report report = SheetImport.take(sheet, workspace);
            assertThat(report.taken()).containsExactly("b24: note");
            assertThat(report.notTaken()).containsExactly(sheet + ":3: b2: the bead is no longer as it was exported");
            assertThat(bead(workspace, 23).note()).isEqualTo("here");
        }
    }

    private static DocumentBead bead(Workspace workspace, int number) {
        return workspace.snapshot().document().beads().get(number - 1);
    }

    private String text(int bead, int column) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(sheet)))) {
            return workbook.getSheetAt(0).getRow(bead).getCell(column).getStringCellValue();
        }
    }

    /** Changes a cell as a person does. */
    private void edit(int bead, int column, String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(sheet)));
                OutputStream out = Files.newOutputStream(sheet)) {
            Sheet beads = workbook.getSheetAt(0);
            beads.getRow(bead).getCell(column).setCellValue(text);
            workbook.write(out);
        }
    }
}
