package org.duizhao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.edit.Regrouping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page in a real browser, by keys and clicks as a person gives them; what the file then holds. */
@NeedsChromium
class ReviewPageTest {
    private static ChromeDriver chromium;

    @TempDir
    private Path folder;

    private Path file;
    private ReviewServer server;
    private ReviewedPage page;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.quit();
    }

    @BeforeEach
    void openTheTalk() throws IOException {
        file = ReviewedTalk.in(folder);
        server = ReviewServer.start(file, ReviewedTalk.settings());
        page = ReviewedPage.open(chromium, server.link());
    }

    @AfterEach
    void stopTheServer() {
        List<String> complaints = page.complaints();
        page.leave();
        server.close();
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    @Test
    void aSessionOfReviewIsAllThereAfterAReloadAndARestart() {
        page.press("j", "j", "j").press("m");
        page.awaitBeads(157);
        assertThat(page.text(4)).contains("安稳觉。", "两年前", "slept well since.", "seed round");

        page.press("z");
        page.awaitBeads(158);
        page.press(Keys.chord(Keys.SHIFT, "z"));
        page.awaitBeads(157);
        page.press("z");
        page.awaitBeads(158);

        page.press("j").press("s").press(Keys.ENTER);
        page.awaitBeads(159);
        assertThat(page.text(5)).contains("两年前，", "Two years ago,").doesNotContain("种子轮");
        assertThat(page.text(6)).contains("一段三分钟的视频就能融到一个种子轮。", "you could raise a seed round");

        page.press("a");
        page.awaitProgress(1);
        page.awaitNumber(6);
        page.press("r");
        page.awaitStatus(6, "needs review");
        page.awaitNumber(7);

        page.press(Keys.ARROW_RIGHT).press("d");
        page.awaitText(8, "Today the investors ask");
        page.press(Keys.ARROW_LEFT).press("e").type("!").press(Keys.ESCAPE);
        page.press("n").type("ask the host").press(Keys.TAB, Keys.ENTER);
        page.awaitText(7, "ask the host");

        List<String> seen = page.rows(1, 12);
        page.reload();
        assertThat(page.rows(1, 12)).isEqualTo(seen);
        page.leave();
        server.close();
        server = ReviewServer.start(file, ReviewedTalk.settings());
        page = ReviewedPage.open(chromium, server.link());
        assertThat(page.rows(1, 12)).isEqualTo(seen);
        page.press("z");
        page.awaitNoText(7, "ask the host");
    }

    @Test
    void aSentenceIsCutWhereTheCaretIsPlaced() {
        page.go(5).press("s");
        page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT).press(Keys.TAB).press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        page.press(Keys.ENTER);
        page.awaitBeads(159);

        assertThat(texts(4))
                .containsExactly("两年前，一段", "Two years ago, you could raise a seed round on a three-minute video.");
        assertThat(texts(5)).containsExactly("三分钟的视频就能融到一个种子轮。");
    }

    @Test
    void aTextThatIsEditedKeepsWhatItWas() {
        page.go(5).press(Keys.ARROW_RIGHT).press("e").type(" Or more.").press(Keys.ENTER);
        page.awaitText(5, "three-minute video. Or more.");

        DocumentSentence sentence = bead(4).english().get(0);
        assertThat(sentence.text()).endsWith("three-minute video. Or more.");
        assertThat(sentence.original())
                .hasValueSatisfying(old -> assertThat(old).endsWith("three-minute video."));
        assertThat(page.number()).isEqualTo(5);
    }

    @Test
    void filtersAndSearchShowWhatIsAskedFor() {
        page.click("[data-kind=unpaired]");
        page.awaitShown(17);
        assertThat(page.text(3)).contains("no counterpart", "[APPLAUSE]");
        assertThat(page.text(2)).isEmpty();
        page.click("[data-kind=unpaired]");
        page.awaitShown(158);

        page.search("zhinengti");
        page.awaitText(9, "智能体");
        page.search("SEED ROUND");
        page.awaitText(5, "seed round");
        page.search("");
        page.awaitShown(158);

        page.press("j").click("[data-find=unpaired][data-direction=next]");
        assertThat(page.awaitNumber(3)).contains("[APPLAUSE]");
        page.click(".sections li:nth-child(4) button");
        assertThat(page.awaitNumber(118)).contains("护城河");
    }

    @Test
    void whatIsLikelyIsConfirmedTogetherAndTheRestIsAlignedAgainAfterAPreview() {
        page.click("[data-do=likely]").click("#likely-dialog .primary");
        page.awaitProgress(count -> count > 50);
        page.go(5).press("m");
        page.awaitBeads(157);
        page.press(Keys.chord(Keys.SHIFT, "a"));
        page.awaitNumber(6);
        int confirmed = page.confirmed();

        page.click("[data-do=realign]");
        page.await("#preview .go", "#preview .come");
        page.click("[data-do=accept-realign]");
        page.awaitBeads(158);

        assertThat(document().progress()).containsEntry(BeadStatus.CONFIRMED, confirmed);
        page.press("z");
        page.awaitBeads(157);
    }

    @Test
    void theTmxOfThePageHoldsTheEdits() {
        page.go(5).press("s").press(Keys.ENTER);
        page.awaitBeads(159);

        assertThat(page.fetch("export/tmx")).contains("<seg>两年前，</seg>", "<seg>Two years ago,</seg>");
    }

    @Test
    void twoPagesSeeEachOtherAndNeitherOverwritesTheOther() {
        String first = chromium.getWindowHandle();
        ReviewedPage second = page.another();
        second.go(5).press("a");
        second.awaitProgress(1);
        page.switchTo(first);
        page.awaitProgress(1);
        page.awaitStatus(5, "confirmed");

        try (Workspace elsewhere = Workspace.open(file)) {
            elsewhere.apply(new Regrouping.Merge(bead(5).id(), bead(6).id()), 2);
        }
        page.go(6).press("r");
        assertThat(page.refusal()).startsWith("Somebody has changed this meanwhile.");
        page.awaitBeads(157);
        assertThat(document().progress()).containsEntry(BeadStatus.NEEDS_LOOK, 0);
    }

    private Document document() {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.snapshot().document();
        }
    }

    private DocumentBead bead(int position) {
        return document().beads().get(position);
    }

    private List<String> texts(int position) {
        return bead(position).sentences().map(DocumentSentence::text).toList();
    }
}
