package org.duizhao.term.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.problem.Place;
import org.duizhao.xml.XmlElement;

/** What is said at one level of a concept: of the concept itself, of one of its languages, or of one of its terms. */
final class TbxLevel {
    /** Elements that name their data category by an attribute, as TBX 2 and the style DCA have it. */
    private static final List<String> NAMED_BY_ATTRIBUTE = List.of(
            "descrip",
            "descripNote",
            "admin",
            "adminNote",
            "termNote",
            "termCompList",
            "transac",
            "transacNote",
            "ref",
            "xref");

    /** Elements that are read elsewhere. */
    private static final List<String> PARTS = List.of("term", "langSet", "langSec", "tig", "ntig", "termSec");

    private final Place place;
    private final Map<String, Integer> notRead;
    private final List<String> subjectFields = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> partOfSpeech = Optional.empty();
    private TbxStatus status = TbxStatus.NONE;
    private Optional<TbxRemark> remark = Optional.empty();

    /**
     * Reads a level.
     *
     * @param notRead counts, by name, the data categories that say nothing of an entry
     */
    TbxLevel(XmlElement level, Map<String, Integer> notRead) {
        this.place = level.place();
        this.notRead = notRead;
        read(level);
    }

    List<String> subjectFields() {
        return subjectFields;
    }

    List<String> definitions() {
        return definitions;
    }

    List<String> notes() {
        return notes;
    }

    Optional<String> partOfSpeech() {
        return partOfSpeech;
    }

    TbxStatus status() {
        return status;
    }

    TbxRemark remark() {
        return remark.orElse(TbxRemark.NONE);
    }

    Place place() {
        return place;
    }

    private void read(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            if (child.name().endsWith("Grp")) {
                read(child);
            } else if (!PARTS.contains(child.name())) {
                read(category(child), child.text().strip());
            }
        }
    }

    private static String category(XmlElement element) {
        return NAMED_BY_ATTRIBUTE.contains(element.name()) ? element.attribute("type") : element.name();
    }

    private void read(String category, String text) {
        switch (category) {
            case "subjectField" -> subjectFields.add(text);
            case "definition" -> definitions.add(text);
            case "note" -> readNote(text);
            case "partOfSpeech" -> partOfSpeech = partOfSpeech.or(() -> Optional.of(text));
            case "administrativeStatus", "normativeAuthorization" -> status = TbxStatus.of(text);
            default -> notRead.merge(category, 1, Integer::sum);
        }
    }

    private void readNote(String text) {
        Optional<TbxRemark> found = remark.isPresent() ? Optional.empty() : TbxRemark.of(text);
        if (found.isPresent()) {
            remark = found;
        } else {
            notes.add(text);
        }
    }
}
