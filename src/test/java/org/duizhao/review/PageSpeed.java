package org.duizhao.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.workspace.Workspace;
import org.openqa.selenium.chrome.ChromeDriver;

/** Measures the page with many beads: the sample talk over and over. {@code docs/benchmarks.md} has the command. */
final class PageSpeed {
    private static final int BEADS = 10_000;
    private static final int TIMES = 40;

    private PageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("review");
        Path workspace = folder.resolve("long.duizhao");
        Workspace.create(workspace, repeated(units(ReviewedTalk.in(folder))), "measured");
        ChromeDriver browser = Chromium.start();
        try (ReviewServer server = ReviewServer.start(workspace, ReviewedTalk.settings())) {
            ReviewedPage page = ReviewedPage.open(browser, server.link());
            List<Double> paints = new ArrayList<>();
            for (int k = 0; k < TIMES / 4; k++) {
                page.reload();
                paints.add(number(String.valueOf(browser.executeScript(
                        "return performance.getEntriesByName('first-contentful-paint')[0].startTime"))));
            }
            report("first paint", paints);
            report("an edit, key to row", edits(browser));
        } finally {
            browser.quit();
        }
    }

    /** From the key to the row that shows the answer, and the request alone. */
    private static List<Double> edits(ChromeDriver browser) {
        List<Double> millis = new ArrayList<>();
        for (int k = 0; k < TIMES; k++) {
            millis.add(
                    number(
                            String.valueOf(
                                    browser.executeAsyncScript(
                                            "const done = arguments[0]; const start = performance.now();"
                                                    + "document.body.addEventListener('duizhao:changed', () => done(performance.now() - start), {once: true});"
                                                    + "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}))"))));
        }
        return millis;
    }

    private static double number(String value) {
        return Double.parseDouble(value);
    }

    private static void report(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, the slowest of %d %.0f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.size(),
                sorted.get(sorted.size() - 1));
    }

    private static List<TranslationUnit> units(Path talk) {
        try (Workspace workspace = Workspace.open(talk)) {
            return workspace.snapshot().document().alignment().units();
        }
    }

    private static Alignment repeated(List<TranslationUnit> units) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        List<AlignedBead> beads = new ArrayList<>();
        for (int k = 0; k < BEADS; k++) {
            TranslationUnit unit = units.get(k % units.size());
            chinese.add(unit.chinese());
            english.add(unit.english());
            beads.add(new AlignedBead(Bead.of(k, k + 1, k, k + 1), unit.probability()));
        }
        return new Alignment(text(Language.CHINESE, chinese), text(Language.ENGLISH, english), beads, List.of());
    }

    private static SegmentedText text(Language language, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            Span span = new Span(text.length(), text.length() + line.length());
            sentences.add(Sentence.plain(sentences.size(), line, span));
            text.append(line).append('\n');
        }
        return new SegmentedText(new Source("long", language, text.toString()), sentences, List.of());
    }
}
