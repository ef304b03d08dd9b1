package org.duizhao.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page and collects its boxes and what stands in them. */
final class BlockCollector implements NodeFilter {
    private static final int WHOLE_PAGE = 0;

    private final Set<Element> speakerCells;
    private final LineComposer composer;
    private final List<Layout.Box> boxes = new ArrayList<>();
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<HtmlBlock> asides = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int boldDepth;
    private int linkDepth;
    private int preformattedDepth;
    private int headingLevel;

    private BlockCollector(Element body, Set<Element> speakerCells, Language language) {
        this.speakerCells = speakerCells;
        this.composer = new LineComposer(language);
        boxes.add(new Layout.Box(-1, body));
        open.push(WHOLE_PAGE);
    }

    static Layout collect(Document document, Language language) {
        Element body = document.body();
        BlockCollector collector = new BlockCollector(body, SpeakerCells.in(body), language);
        for (Node child : body.childNodes()) {
            NodeTraversor.filter(collector, child);
        }
        collector.endBlock();
        return new Layout(collector.boxes, collector.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        switch (ElementKind.of(element)) {
            case UNSEEN -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case CONTROL -> {
                return skip(element.text(), Reason.NAVIGATION);
            }
            case HIDDEN -> {
                return skip(element.text(), Reason.HIDDEN);
            }
            case ANNOTATION -> {
                return skip(element.text(), Reason.ANNOTATION);
            }
            case DELETION -> {
                return skip(element.text(), Reason.DELETED);
            }
            case IMAGE -> {
                return skip(ElementKind.imageName(element), Reason.IMAGE);
            }
            case LINE_BREAK -> composer.endLine();
            case RULE -> {
                endBlock();
                blocks.add(new HtmlBlock.Rule(box()));
            }
            case BLOCK -> enterBox(element);
            case INLINE -> enterInline(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enterBox(Element element) {
        endBlock();
        int parent = box();
        open.push(boxes.size());
        boxes.add(new Layout.Box(parent, element));
        int level = ElementKind.headingLevel(element);
        headingLevel = level > 0 ? level : headingLevel;
        preformattedDepth += ElementKind.isPreformatted(element) ? 1 : 0;
        boldDepth += isBold(element) ? 1 : 0;
    }

    private void enterInline(Element element) {
        boldDepth += isBold(element) ? 1 : 0;
        linkDepth += ElementKind.isLink(element) ? 1 : 0;
    }

    private void leave(Element element) {
        ElementKind kind = ElementKind.of(element);
        if (kind == ElementKind.BLOCK) {
            if (speakerCells.contains(element)) {
                composer.endLabel();
            }
            endBlock();
            open.pop();
            headingLevel = ElementKind.headingLevel(element) > 0 ? 0 : headingLevel;
            preformattedDepth -= ElementKind.isPreformatted(element) ? 1 : 0;
        }
        if (kind == ElementKind.BLOCK || kind == ElementKind.INLINE) {
            boldDepth -= isBold(element) ? 1 : 0;
        }
        if (kind == ElementKind.INLINE) {
            linkDepth -= ElementKind.isLink(element) ? 1 : 0;
        }
    }

    private void append(String text) {
        if (preformattedDepth > 0) {
            composer.appendPreformatted(text, boldDepth > 0);
        } else {
            composer.append(text, boldDepth > 0, linkDepth > 0);
        }
    }

    private FilterResult skip(String words, Reason reason) {
        if (!words.isBlank()) {
            asides.add(new HtmlBlock.Aside(box(), words, reason));
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    /** The cell of a table that names who speaks is a label. */
    private boolean isBold(Element element) {
        return ElementKind.isBold(element) || speakerCells.contains(element);
    }

    private void endBlock() {
        if (composer.isBlank()) {
            composer.take(box(), 0);
        } else {
            blocks.add(composer.take(box(), headingLevel));
        }
        blocks.addAll(asides);
        asides.clear();
    }

    private int box() {
        return open.element();
    }
}
