package org.duizhao.read.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Finds the box of a page that holds its main text. */
final class MainBox {
    private static final double LEAST_SHARE_OF_NAMED = 0.6;
    /** How much of the text a box has to hold for what stands beside it to be none of it. */
    private static final double NEARLY_ALL = 0.9;

    /** How pages name it, the surest first. */
    private static final List<Predicate<Element>> NAMES = List.of(
            element -> element.attr("itemprop").equalsIgnoreCase("articleBody"),
            element -> element.id().equals("js_content"),
            element -> element.normalName().equals("article"),
            element -> element.normalName().equals("main")
                    || element.attr("role").toLowerCase(Locale.ROOT).equals("main"));

    private final Layout layout;
    private final long[] prose;

    /** @param prose how much running text stands in each box */
    MainBox(Layout layout, long[] prose) {
        this.layout = layout;
        this.prose = prose;
    }

    /** The index of the box. */
    int find() {
        int box = NAMES.stream()
                .map(this::fullest)
                .filter(found -> found.isPresent() && prose[found.getAsInt()] >= LEAST_SHARE_OF_NAMED * prose[0])
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElse(0);
        return prose[box] == 0 ? box : innermost(box);
    }

    private OptionalInt fullest(Predicate<Element> name) {
        return IntStream.range(0, prose.length)
                .filter(i -> name.test(layout.boxes().get(i).element()))
                .reduce((first, next) -> prose[next] > prose[first] ? next : first);
    }

    /** The innermost box within another that still holds nearly all of its text and more than one block of it. */
    private int innermost(int outer) {
        int[] blocks = new int[prose.length];
        for (HtmlBlock block : layout.blocks()) {
            blocks[block.box()]++;
        }
        for (int i = prose.length - 1; i > 0; i--) {
            blocks[layout.boxes().get(i).parent()] += blocks[i];
        }
        int[] fullest = new int[prose.length];
        Arrays.fill(fullest, -1);
        for (int i = 1; i < prose.length; i++) {
            int parent = layout.boxes().get(i).parent();
            boolean isFuller = fullest[parent] < 0 || prose[i] > prose[fullest[parent]];
            fullest[parent] = isFuller ? i : fullest[parent];
        }
        int box = outer;
        while (fullest[box] > 0 && blocks[fullest[box]] > 1 && prose[fullest[box]] >= NEARLY_ALL * prose[outer]) {
            box = fullest[box];
        }
        return box;
    }
}
