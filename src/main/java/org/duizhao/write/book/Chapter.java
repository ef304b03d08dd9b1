package org.duizhao.write.book;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.xml.XmlLines;

/**
 * A chapter of a book.
 *
 * @param number its number, counted from 1
 * @param title what the table of contents calls it
 * @param heading the bead that is its heading, none or one
 * @param body what is said in it
 */
record Chapter(int number, String title, List<NumberedBead> heading, List<NumberedBead> body) {
    Chapter {
        heading = List.copyOf(heading);
        body = List.copyOf(body);
    }

    /** The chapter of a section; one without a title is called as the book. */
    static Chapter of(int number, BeadSection section, String bookTitle, LegalText legal) {
        String title = legal.of(section.title(), "s" + number);
        return new Chapter(
                number,
                title.isBlank() ? bookTitle : title,
                section.heading().stream().toList(),
                section.body());
    }

    /** What a book without beads has, since it needs a chapter. */
    static Chapter empty(String bookTitle) {
        return new Chapter(1, bookTitle, List.of(), List.of());
    }

    String file() {
        return id() + ".xhtml";
    }

    String id() {
        return "chapter-" + number;
    }

    byte[] page(LegalText legal) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlLines xml = Pages.begin(bytes, title);
        if (heading.isEmpty()) {
            xml.element("h1", title, "lang", Language.CHINESE.tag(), "xml:lang", Language.CHINESE.tag());
        }
        for (NumberedBead bead : heading) {
            write(bead.chinese(), Language.CHINESE, bead, xml, legal, "h1");
            write(bead.english(), Language.ENGLISH, bead, xml, legal, "h2");
        }
        for (BeadTurn turn : BeadTurn.of(body)) {
            speakers(turn, xml, legal);
            for (NumberedBead bead : turn.beads()) {
                xml.open("div", "class", "bead", "id", bead.id());
                write(bead.chinese(), Language.CHINESE, bead, xml, legal, "p");
                write(bead.english(), Language.ENGLISH, bead, xml, legal, "p");
                xml.close();
            }
        }
        Pages.end(xml);
        return bytes.toByteArray();
    }

    private static void speakers(BeadTurn turn, XmlLines xml, LegalText legal) throws XMLStreamException {
        String place = turn.beads().get(0).id();
        String names = List.of(turn.chineseSpeaker(), turn.englishSpeaker()).stream()
                .map(name -> legal.of(name, place))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
        if (!names.isEmpty()) {
            xml.element("p", names, "class", "speaker");
        }
    }

    private static void write(
            List<Sentence> sentences,
            Language language,
            NumberedBead bead,
            XmlLines xml,
            LegalText legal,
            String element)
            throws XMLStreamException {
        String side = language == Language.CHINESE ? "zh" : "en";
        for (Sentence sentence : sentences) {
            String kind = sentence.kind().name().toLowerCase(Locale.ROOT);
            xml.element(
                    element,
                    legal.of(sentence.text(), bead.id()),
                    "class",
                    side + " " + kind,
                    "lang",
                    language.tag(),
                    "xml:lang",
                    language.tag());
        }
    }
}
