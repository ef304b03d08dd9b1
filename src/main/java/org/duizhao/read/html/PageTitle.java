package org.duizhao.read.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.read.text.WhiteSpace;

/** Finds the heading with the title of a page, which often stands outside the box of its text. */
final class PageTitle {
    private static final int LOWEST_LEVEL = 2;
    private static final int SHORTEST = 4;

    private final List<HtmlBlock> blocks;
    private final String title;

    PageTitle(List<HtmlBlock> blocks, String title) {
        this.blocks = blocks;
        this.title = WhiteSpace.remove(title);
    }

    /**
     * The index of the heading.
     *
     * @param reasons why each block is not read, if it is not
     */
    OptionalInt index(List<Optional<Reason>> reasons) {
        int end = 0;
        while (end < blocks.size() && !(reasons.get(end).isEmpty() && blocks.get(end) instanceof HtmlBlock.Text)) {
            end++;
        }
        for (int i = Math.min(end, blocks.size()) - 1; i >= 0; i--) {
            boolean isBeside = reasons.get(i).equals(Optional.of(Reason.BESIDE));
            if (isBeside && blocks.get(i) instanceof HtmlBlock.Text text && isTitle(text)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isTitle(HtmlBlock.Text text) {
        String words = WhiteSpace.remove(text.text());
        return text.isHeading()
                && text.level() <= LOWEST_LEVEL
                && words.length() >= SHORTEST
                && (title.contains(words) || title.isEmpty());
    }
}
