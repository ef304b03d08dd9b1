package org.duizhao.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.duizhao.read.text.SpeakerColumn;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the cells of tables that say who speaks. A table that holds another one is there for the layout. */
final class SpeakerCells implements NodeVisitor {
    /** No name is longer, and what stands behind it need not be known whole. */
    private static final int LONGEST_EXCERPT = 200;

    private final Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Table> open = new ArrayDeque<>();

    private static final class Table {
        final List<List<Element>> rows = new ArrayList<>();
        final List<List<String>> texts = new ArrayList<>();
        final StringBuilder cell = new StringBuilder();
        boolean holdsTable;
    }

    private SpeakerCells() {}

    static Set<Element> in(Element body) {
        SpeakerCells cells = new SpeakerCells();
        NodeTraversor.traverse(cells, body);
        return cells.cells;
    }

    @Override
    public void head(Node node, int depth) {
        String tag = node.normalName();
        if (tag.equals("table")) {
            open.stream().limit(1).forEach(outer -> outer.holdsTable = true);
            open.push(new Table());
        } else if (!open.isEmpty()) {
            readWithin(open.element(), node, tag);
        }
    }

    private static void readWithin(Table table, Node node, String tag) {
        if (tag.equals("tr")) {
            table.rows.add(new ArrayList<>());
            table.texts.add(new ArrayList<>());
        } else if (tag.equals("td") || tag.equals("th")) {
            table.cell.setLength(0);
        } else if (node instanceof TextNode text && table.cell.length() < LONGEST_EXCERPT) {
            String words = text.getWholeText();
            table.cell.append(words, 0, Math.min(words.length(), LONGEST_EXCERPT));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (open.isEmpty() || !(node instanceof Element element)) {
            return;
        }
        Table table = open.element();
        String tag = element.normalName();
        if (tag.equals("table")) {
            open.pop();
            addSpeakers(table);
        } else if ((tag.equals("td") || tag.equals("th")) && !table.rows.isEmpty()) {
            int row = table.rows.size() - 1;
            table.rows.get(row).add(element);
            table.texts.get(row).add(table.cell.toString().strip());
            table.cell.setLength(0);
        }
    }

    private void addSpeakers(Table table) {
        OptionalInt column = table.holdsTable ? OptionalInt.empty() : SpeakerColumn.of(table.texts);
        if (column.isEmpty()) {
            return;
        }
        for (int row = 0; row < table.rows.size(); row++) {
            if (SpeakerColumn.namesSpeaker(table.texts.get(row), column.getAsInt())) {
                cells.add(table.rows.get(row).get(column.getAsInt()));
            }
        }
    }
}
