package org.duizhao.review;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The review page as a person sees it: rows by their numbers, keys that are pressed, what is waited for. */
final class ReviewedPage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver browser;
    private final String handle;

    private ReviewedPage(ChromeDriver browser) {
        this.browser = browser;
        this.handle = browser.getWindowHandle();
    }

    static ReviewedPage open(ChromeDriver browser, URI link) {
        browser.get(link.toString());
        ReviewedPage page = new ReviewedPage(browser);
        page.awaitChosen();
        return page;
    }

    /** Another page of the same workspace, in a window of its own. */
    ReviewedPage another() {
        String address = browser.getCurrentUrl();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address);
        ReviewedPage page = new ReviewedPage(browser);
        page.awaitChosen();
        return page;
    }

    String handle() {
        return handle;
    }

    void switchTo(String window) {
        browser.switchTo().window(window);
    }

    /** Leaves the page and closes every other window. */
    void leave() {
        for (String window : browser.getWindowHandles()) {
            if (!window.equals(handle)) {
                browser.switchTo().window(window).close();
            }
        }
        browser.switchTo().window(handle);
        browser.get("about:blank");
    }

    void reload() {
        browser.navigate().refresh();
        awaitChosen();
    }

    /** Presses keys one after the other, each where the focus is then. */
    ReviewedPage press(CharSequence... keys) {
        for (CharSequence key : keys) {
            awaitThat("somebody to take the key", () -> {
                browser.switchTo().activeElement().sendKeys(key);
                return true;
            });
        }
        return this;
    }

    /** Types behind the text of the field that a command has opened. */
    ReviewedPage type(String text) {
        await("textarea:focus");
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.END), text);
        return this;
    }

    /** Types into a field in place of what is there. */
    ReviewedPage type(String selector, String text) {
        await(selector);
        awaitThat(selector + " to be shown", browser.findElement(By.cssSelector(selector))::isDisplayed);
        browser.findElement(By.cssSelector(selector)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    ReviewedPage click(String selector) {
        await(selector);
        browser.findElement(By.cssSelector(selector)).click();
        return this;
    }

    /** Chooses the row of a number. */
    ReviewedPage go(int number) {
        press(Keys.HOME);
        IntStream.range(1, number).forEach(step -> press("j"));
        awaitNumber(number);
        return this;
    }

    void search(String text) {
        WebElement field = browser.findElement(By.id("search"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text, Keys.ENTER);
        awaitThat(
                "a search for " + text,
                () -> isChosen()
                        && isTrue(
                                "return (new URLSearchParams(location.search).get('q') || '') === arguments[0]", text));
    }

    void awaitBeads(int beads) {
        awaitThat(beads + " beads", () -> text(".done").endsWith(" of " + beads + " confirmed"));
    }

    void awaitShown(int rows) {
        awaitThat(
                rows + " rows",
                () -> isTrue(
                        "return document.getElementById('state').dataset.shown === arguments[0]",
                        String.valueOf(rows)));
        awaitChosen();
    }

    void awaitProgress(int confirmed) {
        awaitProgress(count -> count == confirmed);
    }

    void awaitProgress(IntPredicate confirmed) {
        awaitThat("progress", () -> confirmed.test(confirmed()));
    }

    int confirmed() {
        String confirmed = text("#progress-text").replaceFirst(" .*", "");
        return confirmed.isEmpty() ? -1 : Integer.parseInt(confirmed);
    }

    void awaitStatus(int number, String status) {
        awaitText(number, status);
    }

    void awaitText(int number, String text) {
        awaitThat("\"" + text + "\" in row " + number, () -> text(number).contains(text));
    }

    void awaitNoText(int number, String text) {
        awaitThat("no \"" + text + "\" in row " + number, () -> !text(number).contains(text));
    }

    /** Waits until the row of a number is chosen, and returns its text. */
    String awaitNumber(int number) {
        awaitThat("row " + number + " to be chosen", () -> number() == number);
        return text(number);
    }

    void await(String... selectors) {
        for (String selector : selectors) {
            awaitThat(
                    selector,
                    () -> !browser.findElements(By.cssSelector(selector)).isEmpty());
        }
    }

    String refusal() {
        await("#message .refusal");
        return text("#message .refusal");
    }

    /** The number of the chosen row. */
    int number() {
        String number = text(".chosen .number");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** What the row of a number shows. */
    String text(int number) {
        return answer(
                "const number = [...document.querySelectorAll('.bead .number')].find(n => n.textContent === arguments[0]);"
                        + "return number ? number.closest('.bead').innerText : ''",
                String.valueOf(number));
    }

    /** What the rows of some numbers show, both included. */
    List<String> rows(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::text).toList();
    }

    /** What a part of the page shows. */
    String show(String selector) {
        return text(selector);
    }

    String attribute(String selector, String name) {
        return answer("return document.querySelector(arguments[0]).getAttribute(arguments[1])", selector, name);
    }

    /** What the server answers this page to a path. */
    String fetch(String path) {
        return String.valueOf(browser.executeAsyncScript(
                "const done = arguments[1];"
                        + "fetch(document.body.dataset.base + arguments[0]).then(answer => answer.text()).then(done)",
                path));
    }

    /** What the browser has written to its log, but for requests that were refused as they should be. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("status of 409") && !message.contains("events"))
                .toList();
    }

    /** What a script in the page returns. */
    private String answer(String script, Object... blanks) {
        return String.valueOf(browser.executeScript(script, blanks));
    }

    private boolean isTrue(String script, Object... blanks) {
        return answer(script, blanks).equals("true");
    }

    private void awaitChosen() {
        awaitThat("a cell to be chosen", this::isChosen);
    }

    /** Whether keys go to a cell; windows that are not in front have no focus to show. */
    private boolean isChosen() {
        return isTrue("return document.activeElement.matches('.cell')");
    }

    private String text(String selector) {
        return answer(
                "const found = document.querySelector(arguments[0]); return found ? found.innerText : ''", selector);
    }

    void awaitThat(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; the page shows:\n"
                        + browser.findElement(By.tagName("body")).getText());
            }
            pause();
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
