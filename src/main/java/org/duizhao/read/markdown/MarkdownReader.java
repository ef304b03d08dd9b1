package org.duizhao.read.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.Element;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;

/**
 * Markdown (CommonMark 0.31) as converted from web pages. Indented code and HTML blocks are taken for what they are in
 * such pages: indented paragraphs.
 */
public final class MarkdownReader {
    /** In order of precedence: {@code * * *} is a rule, not a list. */
    private static final List<Class<? extends Block>> BLOCKS =
            List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .maxOpenBlockParsers(64)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|mailto:|www\\.|[/#.]).*", Pattern.DOTALL);
    private static final int MAX_UNDERLINED_HEADING = 60;

    private final Source source;
    private final List<Element> elements = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    private MarkdownReader(Source source) {
        this.source = source;
    }

    public static Page read(Source source) {
        MarkdownReader reader = new MarkdownReader(source);
        Nodes.forEach(PARSER.parse(source.text()), reader::readBlock);
        reader.setAside.sort(Comparator.comparingInt(aside -> aside.span().start()));
        return new Page(reader.elements, reader.setAside);
    }

    private Nodes.Walk readBlock(Node node) {
        if (node instanceof Heading heading) {
            readHeading(heading);
        } else if (node instanceof Paragraph) {
            readParagraph(node);
        } else if (node instanceof ThematicBreak) {
            readRule(Nodes.extent(node));
        } else if (node instanceof LinkReferenceDefinition definition) {
            readDefinition(definition);
        } else {
            return Nodes.Walk.INTO_CHILDREN;
        }
        return Nodes.Walk.PAST_CHILDREN;
    }

    private void readHeading(Heading heading) {
        Span extent = Nodes.extent(heading);
        Optional<RunningText> text = inlines(heading);
        boolean isUnderlined = source.text().charAt(extent.start()) != '#';
        if (text.isPresent() && isUnderlined && !canBeHeading(text.get().text())) {
            elements.add(new Element.Text(extent, text.get()));
            setAside.add(new SetAside(underline(extent), Reason.RULE));
        } else {
            text.ifPresent(title -> elements.add(new Element.Heading(extent, heading.getLevel(), title.passage())));
        }
    }

    /** A rule drawn right under a paragraph makes a heading of it in Markdown; nobody who converted a page meant that. */
    private static boolean canBeHeading(String text) {
        return text.length() <= MAX_UNDERLINED_HEADING && !SentenceEnd.isAt(text, text.length());
    }

    private Span underline(Span extent) {
        int lastBreak = Math.max(
                source.text().lastIndexOf('\n', extent.end() - 1), source.text().lastIndexOf('\r', extent.end() - 1));
        return new Span(Math.max(extent.start(), lastBreak + 1), extent.end());
    }

    private void readParagraph(Node paragraph) {
        Span extent = Nodes.extent(paragraph);
        inlines(paragraph).ifPresent(text -> elements.add(new Element.Text(extent, text)));
    }

    private void readRule(Span extent) {
        elements.add(new Element.Rule(extent));
        setAside.add(new SetAside(extent, Reason.RULE));
    }

    /** {@code [张三]: 你好} has the form of a link's definition, but is a label. */
    private void readDefinition(LinkReferenceDefinition definition) {
        Span extent = Nodes.extent(definition);
        if (ADDRESS.matcher(definition.getDestination()).matches()) {
            setAside.add(new SetAside(extent, Reason.LINK));
        } else {
            Line.plain(source, extent)
                    .map(line -> RunningText.join(List.of(line), source.language()))
                    .ifPresent(text -> elements.add(new Element.Text(extent, text)));
        }
    }

    private Optional<RunningText> inlines(Node block) {
        MarkdownInlines inlines = MarkdownInlines.of(source, block);
        setAside.addAll(inlines.setAside());
        if (inlines.lines().isEmpty()) {
            return Optional.empty();
        }
        RunningText text = RunningText.join(inlines.lines(), source.language());
        if (!BoldPairs.areLeftIn(text)) {
            return Optional.of(text);
        }
        MarkdownInlines marked = MarkdownInlines.withBoldMarks(source, block);
        return BoldPairs.resolve(RunningText.join(marked.lines(), source.language()));
    }
}
