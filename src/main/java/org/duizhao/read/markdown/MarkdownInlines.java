package org.duizhao.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.LineBuilder;
import org.jspecify.annotations.Nullable;

/** The text inside one block of Markdown, line by line; images, addresses and tags are set aside. */
final class MarkdownInlines {
    private static final String BOLD_MARK = "**";

    private final Source source;
    private final boolean keepsBoldMarks;
    private final List<Line> lines = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private LineBuilder line = new LineBuilder();
    private int boldDepth;

    private MarkdownInlines(Source source, boolean keepsBoldMarks) {
        this.source = source;
        this.keepsBoldMarks = keepsBoldMarks;
    }

    /** The text of a block without any marks. */
    static MarkdownInlines of(Source source, Node block) {
        return read(new MarkdownInlines(source, false), block);
    }

    /** The text of a block with every {@code **} left in it. */
    static MarkdownInlines withBoldMarks(Source source, Node block) {
        return read(new MarkdownInlines(source, true), block);
    }

    private static MarkdownInlines read(MarkdownInlines inlines, Node block) {
        Nodes.forEach(block, inlines::enter, inlines::leave);
        inlines.endLine();
        return inlines;
    }

    List<Line> lines() {
        return lines;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    private Nodes.Walk enter(Node node) {
        if (node instanceof Text) {
            node.getSourceSpans().forEach(this::readText);
        } else if (node instanceof Code) {
            readCode(node.getSourceSpans());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            endLine();
        } else if (node instanceof HtmlInline tag) {
            readTag(tag);
        } else if (node instanceof Image) {
            setAside.add(new SetAside(Nodes.extent(node), Reason.IMAGE));
            return Nodes.Walk.PAST_CHILDREN;
        } else if (node instanceof Link && isBareAddress(node)) {
            setAside.add(new SetAside(Nodes.extent(node), Reason.LINK));
            return Nodes.Walk.PAST_CHILDREN;
        } else if (node instanceof StrongEmphasis) {
            openBold(Nodes.extent(node).start());
        }
        return Nodes.Walk.INTO_CHILDREN;
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            closeBold(Nodes.extent(node).end() - BOLD_MARK.length());
        } else if (node instanceof Link) {
            setAside.add(new SetAside(addressOf(node), Reason.LINK));
        }
    }

    private void openBold(int mark) {
        if (isKept(mark)) {
            line.append(BOLD_MARK, mark, false);
        } else {
            boldDepth++;
        }
    }

    private void closeBold(int mark) {
        if (isKept(mark)) {
            line.append(BOLD_MARK, mark, false);
        } else {
            boldDepth--;
        }
    }

    private boolean isKept(int mark) {
        return keepsBoldMarks && source.text().startsWith(BOLD_MARK, mark);
    }

    private void readText(SourceSpan span) {
        MarkdownEscapes.append(source.text(), span.getInputIndex(), Nodes.end(span), line, boldDepth > 0);
    }

    private void readCode(List<SourceSpan> spans) {
        boolean isFirst = true;
        for (SourceSpan span : spans) {
            if (!isFirst) {
                endLine();
            }
            isFirst = false;
            int start = span.getInputIndex();
            int end = Nodes.end(span);
            while (start < end && source.text().charAt(start) == '`') {
                start++;
            }
            while (end > start && source.text().charAt(end - 1) == '`') {
                end--;
            }
            line.append(source.text().substring(start, end), start, boldDepth > 0);
        }
    }

    private void readTag(HtmlInline tag) {
        setAside.add(new SetAside(Nodes.extent(tag), Reason.RULE));
        if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            endLine();
        }
    }

    private boolean isBareAddress(Node link) {
        return source.text().charAt(Nodes.extent(link).start()) == '<';
    }

    /** What follows the text of a link: {@code ](address "title")}. A text of white space alone has no place. */
    private static Span addressOf(Node link) {
        Span extent = Nodes.extent(link);
        @Nullable Node last = link.getLastChild();
        while (last != null && last.getSourceSpans().isEmpty()) {
            last = last.getPrevious();
        }
        return last == null ? extent : new Span(Nodes.extent(last).end(), extent.end());
    }

    private void endLine() {
        line.build().ifPresent(lines::add);
        line = new LineBuilder();
    }
}
