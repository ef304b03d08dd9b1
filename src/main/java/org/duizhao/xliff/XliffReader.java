package org.duizhao.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.xml.XmlCursor;
import org.duizhao.xml.XmlCursor.Piece;

/** Reads the units of XLIFF documents, 1.2 and 2.0 to 2.2. */
public final class XliffReader {
    /** What 1.2 calls states that count as another than translated. */
    private static final Map<String, XliffState> OLD_STATES = Map.of(
            "new", XliffState.INITIAL,
            "needs-translation", XliffState.INITIAL,
            "needs-l10n", XliffState.INITIAL,
            "needs-adaptation", XliffState.INITIAL,
            "signed-off", XliffState.REVIEWED,
            "final", XliffState.FINAL);

    private final XmlCursor xml;

    private XliffReader(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * The units of a document, in order.
     *
     * @param name what the person calls it
     * @throws BadInputException if it is broken or no XLIFF
     */
    public static List<XliffUnit> read(String name, InputStream document) throws IOException {
        XmlCursor xml = XmlCursor.of(name, document);
        Piece first = xml.next();
        while (first == Piece.TEXT) {
            first = xml.next();
        }
        if (first != Piece.START || !xml.element().equals("xliff")) {
            throw new BadInputException(
                    Place.of(name),
                    "this is no XLIFF: it does not begin with the element \"xliff\"",
                    "name another file");
        }
        return new XliffReader(xml).units();
    }

    private List<XliffUnit> units() {
        List<XliffUnit> units = new ArrayList<>();
        for (Piece piece = xml.next(); piece != Piece.END_OF_DOCUMENT; piece = xml.next()) {
            if (piece == Piece.START
                    && (xml.element().equals("unit") || xml.element().equals("trans-unit"))) {
                xml.nextPortion();
                units.add(unit(xml.element()));
            }
        }
        return units;
    }

    private XliffUnit unit(String element) {
        Place place = xml.place();
        String id = xml.attribute("id")
                .orElseThrow(() -> new BadInputException(place, "the unit has no id", "export the document again"));
        UnitInHand unit = new UnitInHand();
        for (Piece piece = xml.next(); piece != Piece.END || !xml.element().equals(element); piece = xml.next()) {
            if (piece == Piece.START) {
                take(unit);
            }
        }
        return unit.done(id);
    }

    private void take(UnitInHand unit) {
        switch (xml.element()) {
            case "matches", "alt-trans", "glossary", "metadata", "originalData" -> passOver();
            case "segment" ->
                unit.state(xml.attribute("state").flatMap(XliffState::of).orElse(XliffState.INITIAL));
            case "source" -> unit.source(text());
            case "target" -> {
                xml.attribute("state")
                        .ifPresent(state -> unit.state(OLD_STATES.getOrDefault(state, XliffState.TRANSLATED)));
                unit.target(text());
            }
            case "note" -> unit.note(text());
            default -> {
                // elements that hold these are gone into, others say nothing here
            }
        }
    }

    /** The text of the element that starts here; what 1.2 puts into elements of native codes is none. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int depthOfCode = Integer.MAX_VALUE;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> {
                    depth++;
                    if (depth < depthOfCode && List.of("bpt", "ept", "it", "ph").contains(xml.element())) {
                        depthOfCode = depth;
                    }
                }
                case TEXT -> text.append(depth < depthOfCode ? xml.text() : "");
                default -> {
                    depthOfCode = depth == depthOfCode ? Integer.MAX_VALUE : depthOfCode;
                    depth--;
                }
            }
        }
        return text.toString();
    }

    private void passOver() {
        int depth = 1;
        while (depth > 0) {
            Piece piece = xml.next();
            depth += piece == Piece.START ? 1 : 0;
            depth -= piece == Piece.END ? 1 : 0;
        }
    }

    /** A unit while it is read. */
    private static final class UnitInHand {
        private final StringBuilder source = new StringBuilder();
        private final List<String> notes = new ArrayList<>();
        private Optional<String> target = Optional.empty();
        private Optional<XliffState> state = Optional.empty();

        void source(String text) {
            source.append(text);
        }

        void target(String text) {
            target = Optional.of(target.orElse("") + text);
        }

        void note(String text) {
            notes.add(text);
        }

        void state(XliffState found) {
            state = Optional.of(
                    state.filter(before -> before.compareTo(found) < 0).orElse(found));
        }

        XliffUnit done(String id) {
            return new XliffUnit(id, source.toString(), target, state.orElse(XliffState.INITIAL), notes);
        }
    }
}
