package org.duizhao.tmx;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.xml.XmlCursor;
import org.duizhao.xml.XmlCursor.Piece;

/** The notes and properties of a header, a unit or a variant, as they come. */
final class About {
    private final List<TmxProperty> properties = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Takes what it is about, or passes over another element, to its end. */
    void take(XmlCursor xml) {
        switch (xml.element()) {
            case "prop" -> {
                String type = xml.attribute("type").orElse("");
                properties.add(new TmxProperty(type, allText(xml)));
            }
            case "note" -> notes.add(allText(xml));
            default -> allText(xml);
        }
    }

    List<TmxProperty> properties() {
        return List.copyOf(properties);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    TmxHeader of(TmxHeader header) {
        return new TmxHeader(
                header.tool(),
                header.toolVersion(),
                header.segmentation(),
                header.memoryFormat(),
                header.adminLanguage(),
                header.sourceLanguage(),
                header.dataType(),
                header.created(),
                properties,
                notes);
    }

    private static String allText(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            Piece piece = xml.next();
            if (piece == Piece.TEXT) {
                text.append(xml.text());
            } else {
                depth += piece == Piece.START ? 1 : -1;
            }
        }
        return text.toString();
    }
}
