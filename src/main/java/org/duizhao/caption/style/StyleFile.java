package org.duizhao.caption.style;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A style guide in a file of YAML 1.2. What it leaves out is as in {@link StyleGuide#NETFLIX}, or in the guide that its key
 * {@code like} names:
 *
 * <pre>
 * like: ted
 * lines: 2
 * shortest: 1.0      # seconds
 * longest: 6.5
 * gap: 0.08
 * chinese: {characters-per-line: 18, characters-per-second: 9}
 * english: {characters-per-line: 40, characters-per-second: 17}
 * </pre>
 */
public final class StyleFile {
    private static final String KEYS = "like, lines, shortest, longest, gap, chinese and english";

    private final String file;
    private Limits chinese = StyleGuide.NETFLIX.chinese();
    private Limits english = StyleGuide.NETFLIX.english();
    private int lines = StyleGuide.NETFLIX.lines();
    private long shortestMillis = StyleGuide.NETFLIX.shortestMillis();
    private long longestMillis = StyleGuide.NETFLIX.longestMillis();
    private long gapMillis = StyleGuide.NETFLIX.gapMillis();

    private StyleFile(String file) {
        this.file = file;
    }

    /**
     * Reads a guide, which is called by the name of its file.
     *
     * @throws BadInputException if the file is no YAML, has a key or value that means nothing, or contradicts itself
     */
    public static StyleGuide read(Path path) {
        StyleFile reader = new StyleFile(path.toString());
        return reader.guide(Utf8File.read(path));
    }

    private StyleGuide guide(String text) {
        Optional<Node> root = compose(text);
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            throw new BadInputException(
                    new Place(file, 1, 1), "a style guide is a list of keys and values", "write " + KEYS);
        }
        List<NodeTuple> entries = mapping.getValue();
        for (NodeTuple entry : entries) {
            if (text(entry.getKeyNode()).equals("like")) {
                begin(like(entry.getValueNode()));
            }
        }
        entries.forEach(this::read);
        try {
            return new StyleGuide(file, chinese, english, lines, shortestMillis, longestMillis, gapMillis);
        } catch (IllegalArgumentException e) {
            throw problem(root.get(), String.valueOf(e.getMessage()), "choose limits that can be kept");
        }
    }

    private void begin(StyleGuide guide) {
        chinese = guide.chinese();
        english = guide.english();
        lines = guide.lines();
        shortestMillis = guide.shortestMillis();
        longestMillis = guide.longestMillis();
        gapMillis = guide.gapMillis();
    }

    private Optional<Node> compose(String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build()).composeReader(new StringReader(text));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::place).orElse(Place.of(file));
            throw new BadInputException(place, "this is not YAML: " + e.getProblem(), "mend the line");
        } catch (YamlEngineException e) {
            throw new BadInputException(Place.of(file), "this is not YAML", "write keys and values: " + KEYS);
        }
    }

    private StyleGuide like(Node value) {
        return StyleGuide.named(text(value))
                .orElseThrow(() -> problem(value, "no guide is called so", "name netflix, bbc or ted"));
    }

    private void read(NodeTuple entry) {
        Node value = entry.getValueNode();
        Node key = entry.getKeyNode();
        switch (text(key)) {
            case "like" -> {}
            case "lines" -> lines = (int) number(value);
            case "shortest" -> shortestMillis = millis(value);
            case "longest" -> longestMillis = millis(value);
            case "gap" -> gapMillis = millis(value);
            case "chinese" -> chinese = limits(value, chinese);
            case "english" -> english = limits(value, english);
            default -> throw problem(key, "no such key: " + text(key), "the keys are " + KEYS);
        }
    }

    private Limits limits(Node node, Limits before) {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(
                    node, "limits are keys and values", "write {characters-per-line: 16, characters-per-second: 9}");
        }
        double perLine = before.charactersPerLine();
        double perSecond = before.charactersPerSecond();
        for (NodeTuple entry : mapping.getValue()) {
            switch (text(entry.getKeyNode())) {
                case "characters-per-line" -> perLine = number(entry.getValueNode());
                case "characters-per-second" -> perSecond = number(entry.getValueNode());
                default ->
                    throw problem(
                            entry.getKeyNode(),
                            "no such limit: " + text(entry.getKeyNode()),
                            "the limits are characters-per-line and characters-per-second");
            }
        }
        try {
            return new Limits(perLine, perSecond);
        } catch (IllegalArgumentException e) {
            throw problem(node, String.valueOf(e.getMessage()), "choose limits that can be kept");
        }
    }

    private long millis(Node node) {
        return Math.round(number(node) * 1000);
    }

    private double number(Node node) {
        try {
            return Double.parseDouble(text(node));
        } catch (NumberFormatException e) {
            throw problem(node, "not a number: " + text(node), "write a number like 2 or 0.833");
        }
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private BadInputException problem(Node node, String what, String remedy) {
        return new BadInputException(node.getStartMark().map(this::place).orElse(Place.of(file)), what, remedy);
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
