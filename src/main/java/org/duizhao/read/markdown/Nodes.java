package org.duizhao.read.markdown;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.duizhao.bitext.Span;
import org.jspecify.annotations.Nullable;

/** Walks a tree of Markdown nodes without recursion, since hostile nesting is as deep as the file is long. */
final class Nodes {
    private Nodes() {}

    /** Where to go after a node was entered. */
    enum Walk {
        INTO_CHILDREN,
        PAST_CHILDREN
    }

    /** Enters every node under a root, in order. */
    static void forEach(Node root, Function<Node, Walk> enter) {
        forEach(root, enter, left -> {});
    }

    /** Enters every node under a root, in order, and leaves those whose children were visited. */
    static void forEach(Node root, Function<Node, Walk> enter, Consumer<Node> leave) {
        @Nullable Node node = root.getFirstChild();
        while (node != null && node != root) {
            Walk walk = enter.apply(node);
            if (walk == Walk.INTO_CHILDREN && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            if (walk == Walk.INTO_CHILDREN) {
                leave.accept(node);
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                if (node != root) {
                    leave.accept(node);
                }
            }
            if (node != root) {
                node = node.getNext();
            }
        }
    }

    /** Where a node stands in the source, from its first line to its last. */
    static Span extent(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return new Span(spans.get(0).getInputIndex(), end(spans.get(spans.size() - 1)));
    }

    static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
