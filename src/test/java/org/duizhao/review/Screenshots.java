package org.duizhao.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Takes the pictures of {@code docs/review}: its main states, with the sample talk. CONTRIBUTING has the command. */
final class Screenshots {
    private final ChromeDriver browser;
    private final Path target;
    private final ReviewedPage page;

    private Screenshots(ChromeDriver browser, Path target, ReviewedPage page) {
        this.browser = browser;
        this.target = target;
        this.page = page;
    }

    /** Takes the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path workspace = ReviewedTalk.in(Files.createTempDirectory("review"));
        ChromeDriver browser = Chromium.start();
        browser.manage().window().setSize(new Dimension(1280, 860));
        try (ReviewServer server = ReviewServer.start(workspace, ReviewedTalk.settings())) {
            ReviewedPage page = ReviewedPage.open(browser, server.link());
            new Screenshots(browser, Files.createDirectories(Path.of(arguments[0])), page).takeAll();
        } finally {
            browser.quit();
        }
    }

    private void takeAll() throws IOException {
        page.click("[data-do=likely]").type("#likely-bound", "0.98").press(Keys.ENTER);
        page.awaitProgress(count -> count > 20);
        page.go(5).press("r");
        page.awaitStatus(5, "needs review");
        page.press("n").type("ask the host").press(Keys.TAB, Keys.ENTER);
        page.awaitText(6, "ask the host");
        take("overview");

        page.go(15).press("s");
        take("splitting");
        page.press(Keys.ESCAPE);

        page.click("[data-do=terms]");
        page.await("#terms-panel .terms li");
        take("terms");
        page.click("[data-do=terms]");

        page.go(20).press("m").press(Keys.chord(Keys.SHIFT, "a"));
        page.click("[data-do=realign]");
        page.await("#preview .choices");
        take("realigning");
        page.press(Keys.ESCAPE);

        page.click("[hx-vals*=theme]").await("[data-theme=dark] .chosen");
        page.click("[hx-vals*=language]").await("[lang^=zh] .chosen");
        page.press("?").await("#palette-list li");
        take("dark-chinese");
        page.press(Keys.ESCAPE);

        page.click("[hx-vals*=theme]").await("[data-theme=light] .chosen");
        page.click("[hx-vals*=language]").await("html[lang=en] .chosen");
        browser.manage().window().setSize(new Dimension(500, 860));
        page.click(".rail > summary");
        page.go(12);
        take("narrow");
    }

    private void take(String name) throws IOException {
        browser.executeScript(
                "document.activeElement.blur && document.getElementById('tip').setAttribute('hidden', '')");
        Files.write(target.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
