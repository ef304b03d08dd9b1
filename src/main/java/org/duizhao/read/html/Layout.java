package org.duizhao.read.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as boxes within boxes.
 *
 * @param boxes the block elements, each after the one around it; the first is the whole page
 * @param blocks what stands in them, in order
 */
record Layout(List<Box> boxes, List<HtmlBlock> blocks) {
    /**
     * A block element.
     *
     * @param parent the index of the box around it, or -1 for the whole page
     */
    record Box(int parent, Element element) {}

    Layout {
        boxes = List.copyOf(boxes);
        blocks = List.copyOf(blocks);
    }
}
